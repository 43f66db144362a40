using Cantil.Foundation.Text;

namespace Cantil.Formatter;

/// <summary>The part of a file that is to be formatted.</summary>
/// <param name="Start">Row and column from 1, columns in characters.</param>
/// <param name="End">Behind the last character; null for the end of the file.</param>
public readonly record struct LineRange(TextPosition Start, TextPosition? End);

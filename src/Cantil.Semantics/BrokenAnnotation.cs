using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;

namespace Cantil.Semantics;

/// <summary>A string that stands for a type but is no expression.</summary>
/// <param name="Range">Of the string.</param>
/// <param name="Error">What is wrong with its text; its range is of use only where the string is written without escapes. Null where the text begins with space.</param>
public readonly record struct BrokenAnnotation(TextRange Range, SyntaxError? Error);

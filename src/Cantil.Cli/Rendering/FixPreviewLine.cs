using Cantil.Foundation.Text;

namespace Cantil.Cli.Rendering;

/// <summary>A line of a <see cref="FixPreview"/>.</summary>
/// <param name="Sign"><c>-</c>, <c>+</c>, or <c>|</c> for a line that stays; 0 stands for lines that are left out.</param>
/// <param name="Number">In the fixed text, from 1; 0 for a line that goes.</param>
/// <param name="Line">In <paramref name="Text"/>, from 0.</param>
internal readonly record struct FixPreviewLine(byte Sign, int Number, SourceText Text, int Line);

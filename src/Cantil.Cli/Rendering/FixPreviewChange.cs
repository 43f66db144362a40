using Cantil.Foundation.Text;

namespace Cantil.Cli.Rendering;

/// <summary>Lines of a source, from 0, that lines of another text replace.</summary>
internal readonly record struct FixPreviewChange(int Start, int End, SourceText After, int AfterStart, int AfterEnd);

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Eradicate;

/// <summary>
/// The comments in which a script names its dependencies (PEP 723): from <c># /// script</c> to the last <c># ///</c> of the
/// lines that follow without a break.
/// </summary>
internal sealed class ScriptMetadata
{
    private int _file;
    private TextRange _range;

    public static ReadOnlySpan<byte> Opening => "# /// script"u8;

    /// <summary>Whether a comment is part of the metadata that was entered last.</summary>
    public bool Contains(int offset, LintContext context) => _file == context.FileNumber && _range.Contains(offset);

    /// <summary>Reads the lines behind an opening.</summary>
    public void Enter(int start, LintContext context)
    {
        if (Contains(start, context))
            return;
        _file = context.FileNumber;
        _range = default;
        if (context.LineStart(start) != start)
            return;
        var source = context.Source;
        for (var at = NextLine(source, context.LineEnd(start)); at < source.Length; at = NextLine(source, context.LineEnd(at)))
        {
            var line = source.Slice(at, context.LineEnd(at));
            if (!line.SequenceEqual("#"u8) && !line.StartsWith("# "u8))
                break;
            if (line.SequenceEqual("# ///"u8))
                _range = new TextRange(start, at + line.Length);
        }
    }

    private static int NextLine(SourceText source, int lineEnd) =>
        lineEnd + (source.Buffer[lineEnd] == '\r' && source.Buffer[lineEnd + 1] == '\n' ? 2 : 1);
}

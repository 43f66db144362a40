using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Strings;

/// <summary>Parses the code of examples and formats it as if it were a file.</summary>
internal sealed class SnippetFormatter : ISnippetFormatter
{
    // Made for the first example: most runs have none.
    private ParseBuffers? _parse;
    private FormatBuffers? _format;

    public bool TryFormat(ReadOnlySpan<byte> code, FormatOptions options, TextBuffer output)
    {
        var tree = Parser.Parse(SourceText.From(code), SourceKind.Python, _parse ??= new ParseBuffers());
        if (tree.FirstBreak is not null)
            return false;
        output.Append(PythonFormatter.Format(tree, options, _format ??= new FormatBuffers()).TrimEnd((byte)'\n'));
        return true;
    }
}

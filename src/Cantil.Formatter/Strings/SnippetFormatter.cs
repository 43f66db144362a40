using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Strings;

/// <summary>Parses the code of examples and formats it as if it were a file.</summary>
internal sealed class SnippetFormatter : ISnippetFormatter
{
    private readonly ParseBuffers _parse = new();
    private readonly FormatBuffers _format = new();

    public bool TryFormat(ReadOnlySpan<byte> code, FormatOptions options, TextBuffer output)
    {
        var tree = Parser.Parse(SourceText.From(code), SourceKind.Python, _parse);
        if (tree.Errors.Count > 0)
            return false;
        output.Append(PythonFormatter.Format(tree, options, _format).TrimEnd((byte)'\n'));
        return true;
    }
}

using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Isort;

/// <summary>How a file is written, so that what a fix adds looks the same.</summary>
/// <param name="Indentation">One level.</param>
/// <param name="LineEnding">That of the first line.</param>
internal sealed record SourceStyle(byte[] Indentation, byte[] LineEnding)
{
    public static SourceStyle Of(SyntaxTree tree) => new(IndentationOf(tree), LineEndingOf(tree.Source));

    public static byte[] LineEndingOf(SourceText source)
    {
        var at = source.Span.IndexOfAny((byte)'\n', (byte)'\r');
        return at < 0 || source.Buffer[at] == '\n' ? [.. "\n"u8] : source.Buffer[at + 1] == '\n' ? [.. "\r\n"u8] : [.. "\r"u8];
    }

    /// <summary>That of the first block or, in a file without blocks, of the first line inside of brackets that is indented.</summary>
    private static byte[] IndentationOf(SyntaxTree tree)
    {
        var tokens = tree.Tokens;
        foreach (ref readonly var token in tokens)
            if (token.Kind == TokenKind.Indent && token.End > token.Start)
                return tree.Source.Slice(token.Range).ToArray();
        var depth = 0;
        foreach (ref readonly var token in tokens)
            switch (token.Kind)
            {
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                    depth--;
                    break;
                case TokenKind.NonLogicalNewline when depth > 0:
                    var line = tree.Source.Span[token.End..];
                    var length = line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\f');
                    if (length > 0 && line[length] is not ((byte)'\n' or (byte)'\r'))
                        return line[..length].ToArray();
                    break;
            }
        return [.. "    "u8];
    }
}

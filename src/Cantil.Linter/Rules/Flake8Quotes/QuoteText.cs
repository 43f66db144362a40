using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Quotes;

/// <summary>Quotes and escapes in the bytes of strings.</summary>
internal static class QuoteText
{
    public static byte Character(QuoteStyle style) => style == QuoteStyle.Double ? (byte)'"' : (byte)'\'';

    public static QuoteStyle StyleOf(TokenFlags flags) => (flags & TokenFlags.DoubleQuote) != 0 ? QuoteStyle.Double : QuoteStyle.Single;

    public static QuoteStyle Other(QuoteStyle style) => style == QuoteStyle.Double ? QuoteStyle.Single : QuoteStyle.Double;

    public static string Name(QuoteStyle style) => style == QuoteStyle.Double ? "double" : "single";

    /// <summary>What stands between the quotes of a string, the fields of an f-string included.</summary>
    public static TextRange Content(ReadOnlySpan<byte> source, Token first, Token last)
    {
        var quotes = (first.Flags & TokenFlags.Triple) != 0 ? 3 : 1;
        var start = first.Start;
        while (source[start] is not ((byte)'\'' or (byte)'"'))
            start++;
        return new TextRange(start + quotes, last.End - quotes);
    }

    /// <summary>Whether a quote stands behind a backslash that is not itself escaped.</summary>
    public static bool HasEscaped(ReadOnlySpan<byte> text, byte quote)
    {
        for (var i = text.IndexOf((byte)'\\'); i >= 0 && i + 1 < text.Length;)
        {
            if (text[i + 1] == quote)
                return true;
            var next = text[(i + 2)..].IndexOf((byte)'\\');
            i = next < 0 ? -1 : i + 2 + next;
        }
        return false;
    }

    /// <summary>The text without the backslashes that escape a quote.</summary>
    public static string Unescape(string text, char quote)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[++i] != quote)
                result.Append('\\');
            result.Append(text[i]);
        }
        return result.ToString();
    }
}

using System.Buffers;
using Cantil.Foundation.Text;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Typing;

/// <summary>The content of string literals that stand for types or names, read from the text alone.</summary>
internal static class StringText
{
    /// <summary>Where the value of a literal stands as it is: one literal without escapes.</summary>
    public static bool TryLocate(SourceText source, Constant constant, out TextRange content, out bool isTriple)
    {
        content = default;
        isTriple = false;
        if (constant.TokenCount != 1)
            return false;
        var text = source.Slice(constant.Start, constant.End);
        var quote = text.IndexOfAny((byte)'"', (byte)'\'');
        if (quote is < 0 or > 2)
            return false;
        isTriple = text.Length >= quote + 6 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote];
        var quotes = isTriple ? 3 : 1;
        if (text.Length < quote + 2 * quotes)
            return false;
        content = new TextRange(constant.Start + quote + quotes, constant.End - quotes);
        return text[..quote].IndexOfAny((byte)'r', (byte)'R') >= 0 || text[quote..].IndexOf((byte)'\\') < 0;
    }

    /// <summary>The value of any string literal, as a text of its own.</summary>
    public static SourceText Decode(SourceText source, Constant constant)
    {
        var value = new ArrayBufferWriter<byte>();
        var text = source.Slice(constant.Start, constant.End);
        while (!text.IsEmpty)
        {
            var quote = text.IndexOfAny((byte)'"', (byte)'\'');
            var comment = text.IndexOf((byte)'#');
            if (quote < 0)
                break;
            if (comment >= 0 && comment < quote)
            {
                var newline = text[comment..].IndexOfAny((byte)'\n', (byte)'\r');
                text = newline < 0 ? default : text[(comment + newline)..];
                continue;
            }
            var flags = text[..quote].IndexOfAny((byte)'r', (byte)'R') >= 0 ? TokenFlags.Raw | TokenFlags.Backslash : TokenFlags.Backslash;
            text = text[quote..];
            var quotes = text.Length >= 6 && text[1] == text[0] && text[2] == text[0] ? 3 : 1;
            var closing = FindClosing(text, quotes);
            value.Write(LiteralText.Decode(text[quotes..closing], flags));
            text = text[Math.Min(text.Length, closing + quotes)..];
        }
        return SourceText.From(value.WrittenSpan);
    }

    /// <summary>Where the closing quotes of a literal begin, or the end of the text.</summary>
    private static int FindClosing(ReadOnlySpan<byte> text, int quotes)
    {
        var mark = text[0];
        for (var at = quotes; at < text.Length; at++)
        {
            var stop = text[at..].IndexOfAny(mark, (byte)'\\');
            if (stop < 0)
                break;
            at += stop;
            if (text[at] == '\\')
                at++;
            else if (quotes == 1 || (at + 2 < text.Length && text[at + 1] == mark && text[at + 2] == mark))
                return at;
        }
        return text.Length;
    }
}

using Cantil.Syntax.Lexing;
using Cantil.Syntax.Literals;

namespace Cantil.Syntax.Dumping;

/// <summary>Literals that CPython refuses when it makes the tree, for it decodes them then.</summary>
internal static class InvalidLiterals
{
    public static bool TryFindFirst(SyntaxTree tree, out int offset)
    {
        foreach (ref readonly var token in tree.Tokens)
        {
            offset = token.Start;
            switch (token.Kind)
            {
                case TokenKind.Int when IsTooLong(tree.Source.Slice(token.Range)):
                    return true;
                case TokenKind.String or TokenKind.FStringMiddle or TokenKind.TStringMiddle
                    when (token.Flags & (TokenFlags.Backslash | TokenFlags.Raw)) == TokenFlags.Backslash && TryFindEscape(tree, token, out offset):
                    return true;
            }
        }
        offset = 0;
        return false;
    }

    private static bool TryFindEscape(SyntaxTree tree, in Token token, out int offset)
    {
        var text = LiteralText.Content(tree, token);
        var isBytes = (token.Flags & TokenFlags.Bytes) != 0;
        offset = token.Start;
        if (token.Kind == TokenKind.String)
            offset += tree.Source.Slice(token.Range).IndexOfAny((byte)'\'', (byte)'"') + ((token.Flags & TokenFlags.Triple) != 0 ? 3 : 1);
        while (text.IndexOf((byte)'\\') is var next && next >= 0)
        {
            var escape = EscapeSequence.Read(text[next..], isBytes);
            offset += next;
            if (escape.IsError)
                return true;
            offset += escape.Length;
            text = text[(next + escape.Length)..];
        }
        return false;
    }

    private static bool IsTooLong(ReadOnlySpan<byte> text)
    {
        if (text.Length <= LiteralText.MaxDecimalDigits || text[1] is (byte)'x' or (byte)'X' or (byte)'o' or (byte)'O' or (byte)'b' or (byte)'B')
            return false;
        var digits = 0;
        foreach (var c in text.TrimStart("0_"u8))
            digits += char.IsAsciiDigit((char)c) ? 1 : 0;
        return digits > LiteralText.MaxDecimalDigits;
    }
}

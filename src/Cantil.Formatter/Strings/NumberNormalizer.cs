using Cantil.Syntax.Lexing;

namespace Cantil.Formatter.Strings;

/// <summary>
/// Writes numbers in one form: small letters, but capital hexadecimal digits; a digit on both sides of a point; no plus sign before an
/// exponent.
/// </summary>
internal static class NumberNormalizer
{
    /// <summary>Writes the number, unless it is right as it stands.</summary>
    /// <returns>False where nothing was written, because the source is what would be.</returns>
    public static bool TryRewrite(ReadOnlySpan<byte> text, TokenKind kind, TextBuffer output)
    {
        var start = output.Length;
        if (kind != TokenKind.Int)
            WriteFloat(text, output);
        else if (text.Length > 2 && text[1] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'_'))
            WriteBased(text, output);
        else
            return false;
        if (!output.Slice(start, output.Length).SequenceEqual(text))
            return true;
        output.Truncate(start);
        return false;
    }

    private static void WriteBased(ReadOnlySpan<byte> text, TextBuffer output)
    {
        var letter = (byte)(text[1] | 0x20);
        output.Append((byte)'0');
        output.Append(letter);
        foreach (var digit in text[2..])
            output.Append(letter == 'x' && digit is >= (byte)'a' and <= (byte)'f' ? (byte)(digit & ~0x20) : digit);
    }

    private static void WriteFloat(ReadOnlySpan<byte> text, TextBuffer output)
    {
        if (text[0] == '.')
            output.Append((byte)'0');
        for (var i = 0; i < text.Length; i++)
            switch (text[i])
            {
                case (byte)'.' when i + 1 == text.Length || text[i + 1] is not (>= (byte)'0' and <= (byte)'9'):
                    output.Append(".0"u8);
                    break;
                case (byte)'E' or (byte)'J':
                    output.Append((byte)(text[i] | 0x20));
                    break;
                case (byte)'+':
                    break;
                default:
                    output.Append(text[i]);
                    break;
            }
    }
}

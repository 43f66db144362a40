using Cantil.Syntax.Names;

namespace Cantil.Syntax.Literals;

/// <summary>An escape sequence of a string or bytes literal (reference, section 2.5.1).</summary>
/// <param name="Length">How many bytes of the source it takes, its backslash included; of what is no escape only the backslash.</param>
/// <param name="Value">The code point, or the byte in a bytes literal; may be a surrogate.</param>
public readonly record struct EscapeSequence(EscapeStatus Status, int Length, int Value)
{
    /// <summary>Whether CPython refuses the literal for it.</summary>
    public bool IsError => Status >= EscapeStatus.Truncated;

    /// <summary>Reads the escape sequence that <paramref name="text"/> begins with; the text ends where the literal's content ends.</summary>
    /// <param name="text">Its first byte is the backslash.</param>
    public static EscapeSequence Read(ReadOnlySpan<byte> text, bool isBytes)
    {
        if (text.Length < 2)
            return new(EscapeStatus.Unknown, 1, '\\');
        var letter = text[1];
        switch (letter)
        {
            case (byte)'\n':
                return new(EscapeStatus.LineContinuation, 2, 0);
            case (byte)'\r':
                return new(EscapeStatus.LineContinuation, text.Length > 2 && text[2] == '\n' ? 3 : 2, 0);
            case (byte)'\\' or (byte)'\'' or (byte)'"':
                return new(EscapeStatus.Character, 2, letter);
            case (byte)'a':
                return new(EscapeStatus.Character, 2, '\a');
            case (byte)'b':
                return new(EscapeStatus.Character, 2, '\b');
            case (byte)'f':
                return new(EscapeStatus.Character, 2, '\f');
            case (byte)'n':
                return new(EscapeStatus.Character, 2, '\n');
            case (byte)'r':
                return new(EscapeStatus.Character, 2, '\r');
            case (byte)'t':
                return new(EscapeStatus.Character, 2, '\t');
            case (byte)'v':
                return new(EscapeStatus.Character, 2, '\v');
            case >= (byte)'0' and <= (byte)'7':
                return Octal(text, isBytes);
            case (byte)'x':
                return Hexadecimal(text, 2);
            case (byte)'u' when !isBytes:
                return Hexadecimal(text, 4);
            case (byte)'U' when !isBytes:
                return Hexadecimal(text, 8);
            case (byte)'N' when !isBytes:
                return Named(text);
            default:
                return new(EscapeStatus.Unknown, 1, '\\');
        }
    }

    private static EscapeSequence Octal(ReadOnlySpan<byte> text, bool isBytes)
    {
        var (value, length) = (0, 1);
        while (length < 4 && length < text.Length && text[length] is >= (byte)'0' and <= (byte)'7')
            value = value << 3 | (text[length++] - '0');
        return new(value > 0xFF ? EscapeStatus.LargeOctal : EscapeStatus.Character, length, isBytes ? value & 0xFF : value);
    }

    private static EscapeSequence Hexadecimal(ReadOnlySpan<byte> text, int digits)
    {
        var value = 0L;
        var length = 2;
        for (; length < digits + 2; length++)
        {
            if (length >= text.Length || !char.IsAsciiHexDigit((char)text[length]))
                return new(EscapeStatus.Truncated, length, 0);
            value = value << 4 | (uint)HexDigit(text[length]);
        }
        return value > 0x10FFFF ? new(EscapeStatus.OutOfRange, length, 0) : new(EscapeStatus.Character, length, (int)value);
    }

    private static int HexDigit(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static EscapeSequence Named(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[2] != '{')
            return new(EscapeStatus.MalformedName, 2, 0);
        var length = text[3..].IndexOf((byte)'}');
        if (length <= 0)
            return new(EscapeStatus.MalformedName, length < 0 ? text.Length : 4, 0);
        return UnicodeNames.TryLookup(text.Slice(3, length), out var value)
            ? new(EscapeStatus.Character, length + 4, value)
            : new(EscapeStatus.UnknownName, length + 4, 0);
    }
}

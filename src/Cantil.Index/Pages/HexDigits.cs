namespace Cantil.Index.Pages;

/// <summary>Bytes as hexadecimal digits.</summary>
internal static class HexDigits
{
    public static bool TryRead(ReadOnlySpan<byte> digits, Span<byte> into)
    {
        if (digits.Length != into.Length * 2)
            return false;
        for (var i = 0; i < into.Length; i++)
        {
            var (high, low) = (Value(digits[i * 2]), Value(digits[i * 2 + 1]));
            if ((high | low) < 0)
                return false;
            into[i] = (byte)(high << 4 | low);
        }
        return true;
    }

    public static string Write(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes);

    private static int Value(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}

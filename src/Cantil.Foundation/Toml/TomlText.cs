using System.Globalization;
using System.Text;

namespace Cantil.Foundation.Toml;

/// <summary>Decodes strings and quoted keys that were checked before.</summary>
internal static class TomlText
{
    /// <param name="quoted">With its quotation marks, one or three of either kind.</param>
    public static string Decode(ReadOnlySpan<byte> quoted)
    {
        var quote = quoted[0];
        if (quoted.Length >= 6 && quoted[1] == quote && quoted[2] == quote)
        {
            var inner = quoted[3..^3];
            if (inner.StartsWith("\n"u8))
                inner = inner[1..];
            else if (inner.StartsWith("\r\n"u8))
                inner = inner[2..];
            return quote == '\'' || !inner.Contains((byte)'\\') ? Encoding.UTF8.GetString(inner) : Unescape(inner);
        }
        var body = quoted[1..^1];
        return quote == '\'' || !body.Contains((byte)'\\') ? Encoding.UTF8.GetString(body) : Unescape(body);
    }

    private static string Unescape(ReadOnlySpan<byte> text)
    {
        var result = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var slash = text.IndexOf((byte)'\\');
            if (slash < 0)
            {
                result.Append(Encoding.UTF8.GetString(text));
                break;
            }
            result.Append(Encoding.UTF8.GetString(text[..slash]));
            text = text[(slash + 1)..];
            var digits = HexDigits(text[0]);
            if (digits > 0)
            {
                var scalar = int.Parse(text.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                result.Append(char.ConvertFromUtf32(scalar));
                text = text[(digits + 1)..];
            }
            else if (text[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                text = text.TrimStart(" \t\r\n"u8);
            }
            else
            {
                result.Append(text[0] switch
                {
                    (byte)'b' => '\b',
                    (byte)'t' => '\t',
                    (byte)'n' => '\n',
                    (byte)'f' => '\f',
                    (byte)'r' => '\r',
                    (byte)'e' => '\e',
                    _ => (char)text[0],
                });
                text = text[1..];
            }
        }
        return result.ToString();
    }

    /// <summary>How many hexadecimal digits follow the letter of an escape; 0 for the others.</summary>
    public static int HexDigits(byte letter) => letter switch { (byte)'x' => 2, (byte)'u' => 4, (byte)'U' => 8, _ => 0 };
}

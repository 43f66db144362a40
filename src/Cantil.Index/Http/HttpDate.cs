using System.Globalization;

namespace Cantil.Index.Http;

/// <summary>Dates in headers (RFC 9110, 5.6.7).</summary>
internal static class HttpDate
{
    public static bool TryParse(string? text, out DateTimeOffset moment) => DateTimeOffset.TryParseExact(
        text, ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"], CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out moment);
}

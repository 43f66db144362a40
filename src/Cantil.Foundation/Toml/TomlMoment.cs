namespace Cantil.Foundation.Toml;

/// <summary>Dates and times: RFC 3339 as TOML 1.1 narrows it, the seconds optional.</summary>
internal static class TomlMoment
{
    /// <summary>Whether a bare value is meant as a date or a time (<c>1979-…</c>, <c>07:…</c>), right or not.</summary>
    public static bool LooksLike(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && Digit(text[0]) && Digit(text[1]) &&
        (text[2] == ':' || (text.Length >= 5 && Digit(text[2]) && Digit(text[3]) && text[4] == '-'));

    /// <summary>Reads all of the bytes; <paramref name="reason"/> says what is wrong where they are no moment.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TomlKind kind, out TomlDateTime value, out string reason)
    {
        kind = TomlKind.LocalDate;
        value = default;
        reason = "";
        int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, nanosecond = 0;
        int? offset = null;
        var hasDate = text.Length < 3 || text[2] != ':';
        if (hasDate)
        {
            if (!(Number(ref text, 4, out year) && Skip(ref text, '-') && Number(ref text, 2, out month) &&
                  Skip(ref text, '-') && Number(ref text, 2, out day)))
            {
                reason = "a date is written YYYY-MM-DD";
                return false;
            }
            if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            {
                reason = "there is no such day";
                return false;
            }
            if (text.IsEmpty)
            {
                value = new TomlDateTime(year, month, day, 0, 0, 0, 0, null);
                return true;
            }
            if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' '))
            {
                reason = "a date is followed by T and a time";
                return false;
            }
            text = text[1..];
        }
        kind = hasDate ? TomlKind.LocalDateTime : TomlKind.LocalTime;
        if (!Time(ref text, ref hour, ref minute, ref second, ref nanosecond, ref reason))
            return false;
        if (hasDate && !text.IsEmpty)
        {
            if (!Offset(ref text, out var minutes))
            {
                reason = "an offset is written Z, +HH:MM or -HH:MM";
                return false;
            }
            kind = TomlKind.OffsetDateTime;
            offset = minutes;
        }
        value = new TomlDateTime(year, month, day, hour, minute, second, nanosecond, offset);
        if (text.IsEmpty)
            return true;
        reason = hasDate ? "an offset is written Z, +HH:MM or -HH:MM" : "a time is written HH:MM:SS, and has no offset";
        return false;
    }

    private static bool Time(ref ReadOnlySpan<byte> text, ref int hour, ref int minute, ref int second, ref int nanosecond, ref string reason)
    {
        reason = "a time is written HH:MM or HH:MM:SS";
        if (!(Number(ref text, 2, out hour) && Skip(ref text, ':') && Number(ref text, 2, out minute)))
            return false;
        if (!text.IsEmpty && text[0] == ':')
        {
            text = text[1..];
            if (!Number(ref text, 2, out second))
                return false;
            if (!text.IsEmpty && text[0] == '.')
            {
                text = text[1..];
                var digits = 0;
                while (digits < text.Length && Digit(text[digits]))
                {
                    if (digits < 9)
                        nanosecond = nanosecond * 10 + text[digits] - '0';
                    digits++;
                }
                if (digits == 0)
                    return false;
                for (var i = digits; i < 9; i++)
                    nanosecond *= 10;
                text = text[digits..];
            }
        }
        reason = "there is no such time of day";
        return hour < 24 && minute < 60 && second < 60;
    }

    private static bool Offset(ref ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (Skip(ref text, 'Z') || Skip(ref text, 'z'))
            return true;
        var sign = text[0] == '-' ? -1 : 1;
        if (!(Skip(ref text, '+') || Skip(ref text, '-')) || !Number(ref text, 2, out var hours) ||
            !Skip(ref text, ':') || !Number(ref text, 2, out var rest) || hours > 23 || rest > 59)
            return false;
        minutes = sign * (hours * 60 + rest);
        return true;
    }

    private static bool Number(ref ReadOnlySpan<byte> text, int digits, out int value)
    {
        value = 0;
        if (text.Length < digits)
            return false;
        for (var i = 0; i < digits; i++)
        {
            if (!Digit(text[i]))
                return false;
            value = value * 10 + text[i] - '0';
        }
        text = text[digits..];
        return true;
    }

    private static bool Skip(ref ReadOnlySpan<byte> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
            return false;
        text = text[1..];
        return true;
    }

    private static bool Digit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}

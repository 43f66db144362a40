using System.Globalization;

namespace Cantil.Index.Times;

/// <summary>How long, as people and ISO 8601 write it. Months and years are refused: how long they are depends on when they begin.</summary>
internal readonly struct CalendarSpan
{
    private readonly TimeSpan _length;

    private CalendarSpan(TimeSpan length) => _length = length;

    public DateTimeOffset Before(DateTimeOffset moment) => _length < moment - DateTimeOffset.MinValue ? moment - _length : DateTimeOffset.MinValue;

    public static bool TryParse(string text, out CalendarSpan span)
    {
        var isDuration = text is ['P' or 'p', ..] ? TryIso(text.AsSpan(1), out var length) : TryWords(text, out length);
        span = new CalendarSpan(length);
        return isDuration;
    }

    private static bool TryIso(ReadOnlySpan<char> text, out TimeSpan length)
    {
        length = default;
        var isTime = false;
        var any = false;
        while (!text.IsEmpty)
        {
            if (text[0] is 'T' or 't' && !isTime)
            {
                isTime = true;
                text = text[1..];
                continue;
            }
            var digits = Digits(text);
            if (digits == 0 || digits == text.Length || !long.TryParse(text[..digits], CultureInfo.InvariantCulture, out var count))
                return false;
            var unit = char.ToLowerInvariant(text[digits]);
            var seconds = (unit, isTime) switch { ('w', false) => 604800, ('d', false) => 86400, ('h', true) => 3600, ('m', true) => 60, ('s', true) => 1, _ => 0 };
            if (!TryAdd(ref length, count, seconds))
                return false;
            any = true;
            text = text[(digits + 1)..];
        }
        return any;
    }

    private static bool TryWords(ReadOnlySpan<char> text, out TimeSpan length)
    {
        length = default;
        var any = false;
        text = text.Trim();
        if (text.EndsWith(" ago"))
            text = text[..^4];
        while (!(text = text.TrimStart(" ,")).IsEmpty)
        {
            var digits = Digits(text);
            if (digits == 0 || !long.TryParse(text[..digits], CultureInfo.InvariantCulture, out var count))
                return false;
            text = text[digits..].TrimStart();
            var letters = 0;
            while (letters < text.Length && char.IsAsciiLetter(text[letters]))
                letters++;
            var seconds = text[..letters] switch
            {
                "w" or "wk" or "wks" or "week" or "weeks" => 604800,
                "d" or "day" or "days" => 86400,
                "h" or "hr" or "hrs" or "hour" or "hours" => 3600,
                "m" or "min" or "mins" or "minute" or "minutes" => 60,
                "s" or "sec" or "secs" or "second" or "seconds" => 1,
                _ => 0,
            };
            if (!TryAdd(ref length, count, seconds))
                return false;
            any = true;
            text = text[letters..];
        }
        return any;
    }

    private static bool TryAdd(ref TimeSpan length, long count, int seconds)
    {
        // Longer than anybody remembers is as good as forever, and must not run over.
        if (seconds == 0 || count > 400_000_000_000 / seconds || length.TotalSeconds > 400_000_000_000)
            return false;
        length += TimeSpan.FromSeconds(count * seconds);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }
}

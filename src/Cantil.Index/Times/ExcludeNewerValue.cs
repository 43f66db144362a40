using System.Globalization;

namespace Cantil.Index.Times;

/// <summary>A bound on upload times: a moment, a day, or how long ago. Which moment it is, a clock says.</summary>
public sealed class ExcludeNewerValue
{
    private readonly DateTimeOffset? _moment;
    private readonly DateOnly? _day;
    private readonly CalendarSpan _span;

    private ExcludeNewerValue(string text, DateTimeOffset? moment, DateOnly? day, CalendarSpan span) => (Text, _moment, _day, _span) = (text, moment, day, span);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Whether it moves with the clock.</summary>
    public bool IsRelative => _moment is null && _day is null;

    /// <summary>
    /// Reads <c>2025-07-01T12:00:00Z</c> (RFC 3339), <c>2025-07-01</c> (that day counts, in the clock's own time zone), <c>7 days</c>, <c>1 week 2 hours</c> or
    /// <c>P7DT12H</c> (ISO 8601).
    /// </summary>
    /// <exception cref="IndexException">It is none of them.</exception>
    public static ExcludeNewerValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new ExcludeNewerValue(trimmed, null, day, default);
        if (trimmed.Length > 10 && char.IsAsciiDigit(trimmed[0]) && trimmed[4] == '-' && HasOffset(trimmed) &&
            DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return new ExcludeNewerValue(trimmed, moment.ToUniversalTime(), null, default);
        if (CalendarSpan.TryParse(trimmed, out var span))
            return new ExcludeNewerValue(trimmed, null, null, span);
        throw new IndexException(
            IndexProblem.BadSetting, $"\"{trimmed}\" is neither a date nor a duration.", "write a date (2025-07-01), a moment (2025-07-01T12:00:00Z) or a duration (7 days, P7D)");
    }

    /// <summary>The first moment that is too late.</summary>
    public DateTimeOffset Cutoff(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (_moment is { } moment)
            return moment;
        if (_day is { } day)
        {
            var next = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
            return new DateTimeOffset(next, time.LocalTimeZone.GetUtcOffset(next)).ToUniversalTime();
        }
        return _span.Before(time.GetUtcNow());
    }

    // A time of day that does not say where is nobody's.
    private static bool HasOffset(string text) =>
        text[^1] is 'Z' or 'z' || (text.Length > 16 && text[^6] is '+' or '-' && text[^3] == ':');

    public override string ToString() => Text;
}

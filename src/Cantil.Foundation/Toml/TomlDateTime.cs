namespace Cantil.Foundation.Toml;

/// <summary>A date, a time, or both, as written; parts that the value does not have are 0.</summary>
/// <param name="Nanosecond">0 to 999,999,999; further digits are cut off, as TOML asks.</param>
/// <param name="OffsetMinutes">From UTC; null where the value has no offset.</param>
public readonly record struct TomlDateTime(
    int Year, int Month, int Day, int Hour, int Minute, int Second, int Nanosecond, int? OffsetMinutes);

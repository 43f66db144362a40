using System.Globalization;

namespace Cantil.Foundation.Python;

/// <summary>A version of the language, such as 3.13.</summary>
public readonly record struct PythonVersion(int Major, int Minor) : IComparable<PythonVersion>
{
    /// <summary>The oldest that Cantil knows.</summary>
    public static PythonVersion Oldest => new(3, 8);

    /// <summary>The newest that Cantil knows.</summary>
    public static PythonVersion Newest => new(3, 14);

    /// <summary>What code is taken to be written for where nothing says it (as ruff).</summary>
    public static PythonVersion Default => new(3, 11);

    /// <summary>Reads <c>py313</c> (the linters' spelling) or <c>3.13</c>.</summary>
    public static bool TryParse(string text, out PythonVersion version)
    {
        version = default;
        var digits = text.StartsWith("py", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var major = dot >= 0 ? digits[..dot] : digits.Length > 1 ? digits[..1] : "";
        var minor = dot >= 0 ? digits[(dot + 1)..] : digits.Length > 1 ? digits[1..] : "";
        if (!int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ||
            !int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second))
            return false;
        version = new PythonVersion(first, second);
        return true;
    }

    public int CompareTo(PythonVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public static bool operator <(PythonVersion left, PythonVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PythonVersion left, PythonVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PythonVersion left, PythonVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PythonVersion left, PythonVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}

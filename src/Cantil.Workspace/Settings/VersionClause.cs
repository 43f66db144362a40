using System.Globalization;

namespace Cantil.Workspace.Settings;

/// <summary>One clause of a version specifier over releases of up to three parts (PEP 440, "Version specifiers").</summary>
internal readonly record struct VersionClause(string Comparison, int Major, int Minor, int Patch, int Parts, bool Wildcard)
{
    /// <summary>Whether it says how low a version may be.</summary>
    public bool IsLowerBound => Comparison is ">=" or ">" or "==" or "===" or "~=";

    /// <summary>Reads a list of clauses with commas between them; null where one cannot be read.</summary>
    public static List<VersionClause>? ParseAll(string text)
    {
        var clauses = new List<VersionClause>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryParse(part, out var clause))
                return null;
            clauses.Add(clause);
        }
        return clauses;
    }

    /// <summary>Reads a release such as <c>0.17.5</c>; what follows it (<c>a1</c>, <c>.dev0</c>, <c>+local</c>) is left out.</summary>
    public static bool TryParseRelease(ReadOnlySpan<char> version, Span<int> numbers, out int count)
    {
        count = 0;
        while (true)
        {
            var digits = version.IndexOfAnyExceptInRange('0', '9');
            var number = digits < 0 ? version : version[..digits];
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return false;
            if (count < numbers.Length)
                numbers[count] = value;
            count++;
            version = version[number.Length..];
            if (!version.StartsWith('.') || version.Length < 2 || !char.IsAsciiDigit(version[1]))
                return true;
            version = version[1..];
        }
    }

    public bool Accepts(int major, int minor, int patch)
    {
        var order = (major, minor, patch).CompareTo((Major, Minor, Patch));
        var same = major == Major && (Parts < 2 || minor == Minor) && (Parts < 3 || patch == Patch);
        var series = major == Major && (Parts < 3 || minor == Minor);
        return Comparison switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            ">=" => order >= 0,
            "~=" => order >= 0 && series,
            "!=" => !(Wildcard ? same : order == 0),
            _ => Wildcard ? same : order == 0,
        };
    }

    private static bool TryParse(string text, out VersionClause clause)
    {
        clause = default;
        var length = 0;
        while (length < text.Length && text[length] is '<' or '>' or '=' or '!' or '~')
            length++;
        var comparison = text[..length];
        if (comparison is not ("<" or "<=" or ">" or ">=" or "==" or "!=" or "~=" or "==="))
            return false;
        var version = text.AsSpan(length).Trim().TrimStart('v');
        var wildcard = version.EndsWith(".*");
        if (wildcard)
            version = version[..^2];
        Span<int> numbers = stackalloc int[3];
        if (!TryParseRelease(version, numbers, out var count))
            return false;
        clause = new VersionClause(comparison, numbers[0], numbers[1], numbers[2], Math.Min(count, 3), wildcard);
        return true;
    }
}

using System.Globalization;
using Cantil.Foundation.Python;

namespace Cantil.Workspace.Settings;

/// <summary>The lowest version of the language that a set of version specifiers lets in (PEP 440, "Version specifiers").</summary>
internal static class RequiresPython
{
    private const int LowestMinor = 7;
    private const int HighestMinor = 30;

    /// <summary>Null where the text is no specifier set, or lets in no version from 3.7 on.</summary>
    public static PythonVersion? Lowest(string text)
    {
        var clauses = new List<Clause>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryParse(part, out var clause))
                return null;
            clauses.Add(clause);
        }
        if (clauses.Count == 0)
            return null;
        for (var minor = LowestMinor; minor <= HighestMinor; minor++)
        {
            // A release may be let in only by a clause that names it or its neighbour; another is like the next.
            if (Accepts(clauses, minor, 0) || clauses.Exists(clause =>
                Accepts(clauses, minor, clause.Patch) || Accepts(clauses, minor, clause.Patch + 1) || Accepts(clauses, minor, clause.Patch - 1)))
                return new PythonVersion(3, minor);
        }
        return null;
    }

    private static bool Accepts(List<Clause> clauses, int minor, int patch) =>
        patch >= 0 && clauses.TrueForAll(clause => clause.Accepts(3, minor, patch));

    private static bool TryParse(string text, out Clause clause)
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
        var count = 0;
        while (true)
        {
            var digits = version.IndexOfAnyExceptInRange('0', '9');
            var number = digits < 0 ? version : version[..digits];
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return false;
            if (count < 3)
                numbers[count] = value;
            count++;
            version = version[number.Length..];
            // What follows the release (a1, rc1, .dev0, +local) is below a minor version.
            if (!version.StartsWith('.') || version.Length < 2 || !char.IsAsciiDigit(version[1]))
                break;
            version = version[1..];
        }
        clause = new Clause(comparison, numbers[0], numbers[1], numbers[2], Math.Min(count, 3), wildcard);
        return true;
    }

    private readonly record struct Clause(string Comparison, int Major, int Minor, int Patch, int Parts, bool Wildcard)
    {
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
    }
}

namespace Cantil.Linter.Engine.Selection;

/// <summary>Finds what somebody who wrote an unknown code may have meant.</summary>
internal static class NearestCode
{
    /// <summary>The code or rule name that takes the fewest edits, or null if all are too far; our own rules before codes of other linters.</summary>
    public static string? Of(string text)
    {
        var candidates = new List<string>();
        for (var number = 0; number < RuleCatalogue.Count; number++)
            candidates.Add(RuleCatalogue.Get(number).Code);
        KnownCodes.AddTo(candidates);
        var upper = text.Trim().ToUpperInvariant();
        string? best = null;
        var bestDistance = Math.Min(3, upper.Length / 2) + 1;
        foreach (var candidate in candidates)
            if (Math.Abs(candidate.Length - upper.Length) < bestDistance && Distance(upper, candidate) is var distance && distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        for (var number = 0; number < RuleCatalogue.Count && best is null; number++)
            if (string.Equals(RuleCatalogue.Get(number).Name, text, StringComparison.OrdinalIgnoreCase))
                best = RuleCatalogue.Get(number).Code;
        return best;
    }

    /// <summary>Levenshtein's distance; two swapped neighbours count as two.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64)
            return int.MaxValue;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}

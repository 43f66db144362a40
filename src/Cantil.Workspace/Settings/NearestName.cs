namespace Cantil.Workspace.Settings;

/// <summary>The name that somebody may have meant.</summary>
public static class NearestName
{
    /// <summary>The candidate that the fewest changes of one letter lead to; null where all are too far away.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        // Names that nobody can have mistyped are not compared letter by letter.
        if (name.Length > 100)
            return null;
        var limit = Math.Max(1, name.Length / 3) + 1;
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= limit)
                continue;
            var distance = Distance(name, candidate);
            if (distance < limit)
                (best, limit) = (candidate, distance);
        }
        return best;
    }

    // Optimal string alignment: a letter more, less, other, or two exchanged.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}

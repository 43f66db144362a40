namespace Cantil.Foundation.Text;

/// <summary>Finds what somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>The candidate that the fewest typing errors separate from a word, or null where none is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What exists; of those that are equally near the first counts.</param>
    /// <param name="acceptsBeginning">Whether a name that begins with the word is near, however long it is.</param>
    public static string? Of(string word, IEnumerable<string> candidates, bool acceptsBeginning = true)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        var bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, bestDistance);
            if (distance < bestDistance || (acceptsBeginning && best is null && word.Length > 2 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            {
                best = candidate;
                bestDistance = Math.Min(distance, bestDistance);
            }
        }
        return best;
    }

    /// <summary>Insertions, deletions, replacements and exchanges of neighbours (optimal string alignment), capital letters being the same as small ones.</summary>
    internal static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit || right.Length > 255)
            return limit;
        Span<int> beforePrevious = stackalloc int[256];
        Span<int> previous = stackalloc int[256];
        Span<int> current = stackalloc int[256];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var distance = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    distance = Math.Min(distance, beforePrevious[j - 2] + 1);
                current[j] = distance;
            }
            var oldest = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = oldest;
        }
        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

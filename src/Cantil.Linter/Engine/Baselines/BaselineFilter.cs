using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine.Baselines;

/// <summary>Takes the findings that a baseline knows.</summary>
/// <param name="identity">Of the baseline's content.</param>
public sealed class BaselineFilter(Baseline baseline, string identity) : IFindingSink
{
    public string? Identity => identity;

    public bool Concerns(string path) => baseline.In(path).Count > 0;

    /// <summary>
    /// First those whose line and neighbours are known, then, as many as are left, those whose line is: of two equal lines of which one is new,
    /// the new one stays.
    /// </summary>
    public void Take(string path, SourceText source, IReadOnlyList<Finding> findings, Span<bool> taken)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var exact = new Dictionary<ulong, int>();
        var byLine = new Dictionary<ulong, int>();
        foreach (var known in baseline.In(path))
        {
            exact[known.ExactKey] = exact.GetValueOrDefault(known.ExactKey) + 1;
            byLine[known.Key] = byLine.GetValueOrDefault(known.Key) + 1;
        }
        var locator = new FindingLocator(source);
        var found = new KnownFinding[findings.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = locator.Locate(findings[i]);
            if (!TakeOne(exact, found[i].ExactKey))
                continue;
            byLine[found[i].Key]--;
            taken[i] = true;
        }
        for (var i = 0; i < found.Length; i++)
        {
            if (!taken[i])
                taken[i] = TakeOne(byLine, found[i].Key);
        }
    }

    private static bool TakeOne(Dictionary<ulong, int> counts, ulong key)
    {
        var count = counts.GetValueOrDefault(key);
        if (count == 0)
            return false;
        counts[key] = count - 1;
        return true;
    }
}

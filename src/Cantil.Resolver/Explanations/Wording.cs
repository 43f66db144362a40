using System.Text;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Explanations;

/// <summary>Sets of versions in words, as short as the versions that exist allow.</summary>
internal static class Wording
{
    /// <summary>As many runs of versions are spelled out.</summary>
    private const int Runs = 3;

    /// <summary><c>every version of a</c>, <c>a 1.0</c>, <c>a&gt;=2</c>.</summary>
    public static string Versions(PackageNode node, CandidateSet set)
    {
        var entry = node.Entry;
        if (set.Count == entry.Count)
            return entry.Count == 1 ? $"{node} {entry[0].Version}" : $"every version of {node}";
        return set.Count == 1 ? $"{node} {entry[set.NextFrom(0)].Version}" : Range(node.ToString(), entry, set);
    }

    /// <summary>A requirement on these versions: <c>b</c>, <c>b==1.0</c>, <c>b&gt;=2</c>.</summary>
    public static string Wanted(PackageNode node, CandidateSet set)
    {
        var entry = node.Entry;
        return set.Count == entry.Count ? node.ToString()
            : set.Count == 1 ? $"{node}=={entry[set.NextFrom(0)].Version}"
            : Range(node.ToString(), entry, set);
    }

    private static string Range(string name, PackageEntry entry, CandidateSet set)
    {
        var runs = new List<(int Oldest, int Newest)>();
        for (var i = entry.Count - 1; i >= 0; i--)
            if (set.Contains(i))
            {
                if (runs.Count > 0 && runs[^1].Newest == i + 1)
                    runs[^1] = (runs[^1].Oldest, i);
                else
                    runs.Add((i, i));
            }
        if (runs.Count > Runs)
            return $"{set.Count} versions of {name} from {entry[runs[0].Oldest].Version} to {entry[runs[^1].Newest].Version}";
        return string.Join(" or ", runs.Select(run => Run(name, entry, run.Oldest, run.Newest)));
    }

    private static string Run(string name, PackageEntry entry, int oldest, int newest)
    {
        PackageVersion low = entry[oldest].Version, high = entry[newest].Version;
        return oldest == newest ? $"{name}=={low}"
            : oldest == entry.Count - 1 ? $"{name}<={high}"
            : newest == 0 ? $"{name}>={low}"
            : $"{name}>={low},<={high}";
    }

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> parts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
            text.Append(i == 0 ? "" : i == parts.Count - 1 ? " and " : ", ").Append(parts[i]);
        return text.ToString();
    }

    /// <summary>A sentence: with a capital where it does not begin with a name, and a full stop.</summary>
    public static string Sentence(string text) => (text.StartsWith("every ", StringComparison.Ordinal) || text.StartsWith("the ", StringComparison.Ordinal)
        ? char.ToUpperInvariant(text[0]) + text[1..]
        : text) + ".";
}

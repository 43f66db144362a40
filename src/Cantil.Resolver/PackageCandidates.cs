using Cantil.Packaging.Names;

namespace Cantil.Resolver;

/// <summary>All versions of one package from one origin.</summary>
/// <param name="name">The package.</param>
/// <param name="origin">Where they come from.</param>
/// <param name="candidates">The best first, which is the newest; each version once.</param>
/// <param name="problem">Why there are none: a sentence without a full stop, such as "was not found in any index"; null where there are.</param>
public sealed class PackageCandidates(PackageName name, PackageOrigin origin, IReadOnlyList<Candidate> candidates, string? problem = null)
{
    public PackageName Name { get; } = name;

    public PackageOrigin Origin { get; } = origin;

    /// <summary>Newest first, or, with <see cref="Starts"/>, those of one index after another.</summary>
    public IReadOnlyList<Candidate> All { get; } = candidates;

    /// <summary>Where the candidates of each index begin, ascending from 0, if those of one are to be exhausted before the next one's; empty where all are one list.</summary>
    public IReadOnlyList<int> Starts { get; init; } = [];

    /// <summary>The number of the candidate in the same place of the order in which the oldest of each index is the best, and back.</summary>
    internal int Mirror(int index)
    {
        int start = 0, end = All.Count;
        foreach (var next in Starts)
            if (next <= index)
                start = next;
            else
            {
                end = next;
                break;
            }
        return start + end - 1 - index;
    }

    /// <summary>Why the package has no candidates, as the end of a sentence that begins with its name; null where that is not so.</summary>
    public string? Problem { get; } = problem;
}

using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Packaging.Names;

namespace Cantil.Index;

/// <summary>What the indexes together have of a project, by the strategy that holds. Immutable.</summary>
public sealed class ProjectListing
{
    private Tuple<ListedRelease[], int[]>? _merged;

    internal ProjectListing(PackageName name, IReadOnlyList<ProjectPage> pages, IndexStrategy strategy, IReadOnlyList<string> warnings) =>
        (Name, Pages, Strategy, Warnings) = (name, pages, strategy, warnings);

    public PackageName Name { get; }

    /// <summary>The pages that count, flat indexes first; none where nobody has the project.</summary>
    public IReadOnlyList<ProjectPage> Pages { get; }

    public IndexStrategy Strategy { get; }

    /// <summary>A sentence for each thing that was left out and that somebody may miss, in an order that does not depend on timing.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Whether some index has a page for it, be it an empty one.</summary>
    public bool Exists => Pages.Count > 0;

    /// <summary>How many releases there are to choose from.</summary>
    public int ReleaseCount => Pages.Count == 1 ? Pages[0].ReleaseCount : Merged.Item1.Length;

    /// <summary>A release to choose, the best first: that is the newest, but for <see cref="IndexStrategy.UnsafeFirstMatch"/>, where all of one index come before the next one's.</summary>
    public ListedRelease GetRelease(int index) => Pages.Count == 1 ? new ListedRelease(Pages[0].GetRelease(index)) : Merged.Item1[index];

    /// <summary>For <see cref="IndexStrategy.UnsafeFirstMatch"/>, with which number the releases of each index begin; empty where all are one list.</summary>
    public IReadOnlyList<int> Starts => Pages.Count == 1 ? [] : Merged.Item2;

    private Tuple<ListedRelease[], int[]> Merged => _merged ??= Tuple.Create(ReleaseMerger.Merge(Pages, Strategy, out var starts), starts);

    /// <summary>Whether files were left out for when they came.</summary>
    public bool IsCut { get; internal init; }

    public override string ToString() => $"{Name} ({ReleaseCount} releases)";
}

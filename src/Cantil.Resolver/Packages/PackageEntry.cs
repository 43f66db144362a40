using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Packages;

/// <summary>One package from one origin, with its candidates by number: 0 is the best, which is the newest where indexes do not come one after another.</summary>
internal sealed class PackageEntry
{
    private readonly Dictionary<VersionSpecifierSet, CandidateSet> _ranges = [];
    private readonly CandidateEdges?[] _edges;
    private readonly bool[] _isAsked;
    private readonly bool _isMixed;

    public PackageEntry(PackageCandidates page, RootProject? project = null)
    {
        (Page, Project) = (page, project);
        _edges = new CandidateEdges?[Count];
        _isAsked = new bool[Count];
        PreReleases = CandidateSet.Empty(Count);
        for (var i = 0; i < page.All.Count; i++)
            if (page.All[i].Version.IsPreRelease)
                (PreReleases, HasPreReleases) = (PreReleases.WithCandidate(i), true);
        for (var i = 1; i < page.All.Count; i++)
            _isMixed |= page.All[i].Version > page.All[i - 1].Version;
    }

    /// <summary>Its page. A project of the request has one without candidates.</summary>
    public PackageCandidates Page { get; }

    /// <summary>The project that it stands for; null for a package.</summary>
    public RootProject? Project { get; }

    public PackageName Name => Page.Name;

    /// <summary>The candidates that are pre-releases.</summary>
    public CandidateSet PreReleases { get; }

    public bool HasPreReleases { get; }

    /// <summary>How many candidates there are; a project is its own only one.</summary>
    public int Count => Project is null ? Page.All.Count : 1;

    public Candidate this[int index] => Page.All[index];

    /// <summary>The candidates whose versions a requirement admits.</summary>
    public CandidateSet Within(VersionSpecifierSet specifiers)
    {
        if (Project is not null)
            return CandidateSet.Of(1, 0);
        if (_ranges.TryGetValue(specifiers, out var set))
            return set;
        set = specifiers.Clauses.IsEmpty ? CandidateSet.All(Count).Except(CandidateSet.Unselected(Count)) : Find(specifiers.Range);
        _ranges.Add(specifiers, set);
        return set;
    }

    private CandidateSet Find(VersionRange range)
    {
        var set = CandidateSet.Empty(Count);
        var start = -1;
        for (var i = 0; i < Count; i++)
        {
            var isIn = range.Contains(Page.All[i].Version);
            if (isIn && start < 0)
                start = i;
            if (!isIn && start >= 0)
            {
                set = set.WithRange(start, i);
                start = -1;
            }
        }
        return start >= 0 ? set.WithRange(start, Count) : set;
    }

    /// <summary>The oldest and the newest version; there has to be one.</summary>
    public (PackageVersion Oldest, PackageVersion Newest) Span
    {
        get
        {
            var (oldest, newest) = (Page.All[^1].Version, Page.All[0].Version);
            if (_isMixed)
                foreach (var candidate in Page.All)
                    (oldest, newest) = (candidate.Version < oldest ? candidate.Version : oldest, candidate.Version > newest ? candidate.Version : newest);
            return (oldest, newest);
        }
    }

    /// <summary>The oldest candidate of a set, of the first index that has one of it; -1 where it is empty.</summary>
    public int Lowest(CandidateSet set) => Page.Starts.Count == 0 ? set.PreviousFrom(Count - 1) : LowestFrom(set, 0);

    /// <summary>The next in that order; -1 where there is none.</summary>
    public int NextLowest(CandidateSet set, int index) => Page.Starts.Count == 0 ? set.PreviousFrom(index - 1) : LowestFrom(set, Page.Mirror(index) + 1);

    private int LowestFrom(CandidateSet set, int place)
    {
        for (; place < Count; place++)
            if (Page.Mirror(place) is var index && set.Contains(index))
                return index;
        return -1;
    }

    /// <summary>The candidate of a version, or -1.</summary>
    public int IndexOf(PackageVersion version)
    {
        for (var i = 0; _isMixed && i < Count; i++)
            if (Page.All[i].Version == version)
                return i;
        int low = 0, high = _isMixed ? -1 : Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Page.All[middle].Version.CompareTo(version);
            if (order == 0)
                return middle;
            if (order > 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>Whether a candidate's metadata was not asked for before.</summary>
    public bool IsFirstAsked(int index)
    {
        if (_edges[index] is not null || _isAsked[index])
            return false;
        return _isAsked[index] = true;
    }

    /// <summary>What a candidate requires.</summary>
    public CandidateEdges Edges(int index, Func<Candidate, CandidateEdges> make) => _edges[index] ??= make(Page.All[index]);
}

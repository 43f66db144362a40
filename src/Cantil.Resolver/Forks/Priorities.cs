using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver.Forks;

/// <summary>
/// Which package is decided next: those from a URL, those that a requirement pins, those that keep conflicting (first the one that suffers, then the one
/// that it suffers from), all others; among equals the one that was seen first. Ranks stay when decisions are taken back.
/// </summary>
internal sealed class Priorities
{
    /// <summary>So many conflicts make a package rise.</summary>
    private const int Threshold = 5;

    private readonly Dictionary<PackageEntry, Rank> _ranks = [];

    /// <summary>Takes note of a requirement.</summary>
    public void See(PackageEntry entry, Edge edge)
    {
        var rank = Get(entry);
        if (entry.Project is not null || entry.Page.Origin.Kind == PackageOriginKind.Direct)
            rank.Raise(Class.Direct);
        else if (edge.Specifiers.Clauses is [{ Operator: SpecifierOperator.Equal or SpecifierOperator.Arbitrary, IsPrefix: false }])
            rank.Raise(Class.Pinned);
    }

    /// <summary>Whether one package is to be decided before another.</summary>
    public bool IsBefore(PackageEntry entry, PackageEntry other)
    {
        Rank left = Get(entry), right = Get(other);
        return left.Class != right.Class ? left.Class > right.Class : left.Order < right.Order;
    }

    /// <summary>Counts a conflict that a package suffered; whether it is to be decided earlier from now on.</summary>
    public bool Suffered(PackageEntry entry) => ++Get(entry).Suffered == Threshold && Get(entry).Move(Class.ConflictEarly);

    /// <summary>Counts a conflict that a package had a part in; whether it has to be decided later than it was.</summary>
    public bool Caused(PackageEntry entry) => ++Get(entry).Caused == Threshold && Get(entry).Move(Class.ConflictLate);

    private Rank Get(PackageEntry entry)
    {
        if (!_ranks.TryGetValue(entry, out var rank))
            _ranks.Add(entry, rank = new Rank(_ranks.Count));
        return rank;
    }

    private enum Class : byte
    {
        Other,
        ConflictLate,
        ConflictEarly,
        Pinned,
        Direct,
    }

    private sealed class Rank(int order)
    {
        public int Order { get; } = order;

        public Class Class { get; private set; }

        public int Suffered { get; set; }

        public int Caused { get; set; }

        public bool Raise(Class to)
        {
            if (Class >= to)
                return false;
            Class = to;
            return true;
        }

        /// <summary>
        /// Puts it where its conflicts want it. A pin does not stand against that: it may be one of a version that was tried in vain because something else
        /// of this package is selected, and it would never come to what is pinned.
        /// </summary>
        public bool Move(Class to)
        {
            if (Class == to || Class is Class.ConflictEarly or Class.Direct)
                return false;
            Class = to;
            return true;
        }
    }
}

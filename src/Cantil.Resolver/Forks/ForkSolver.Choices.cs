using System.Runtime.InteropServices;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Forks;

/// <summary>Which candidate of a package is tried, and which are out.</summary>
internal sealed partial class ForkSolver
{
    /// <summary>After so many versions of one package more of them are fetched at once, and again after as many.</summary>
    private const int FewTries = 4;

    /// <summary>So many at most.</summary>
    private const int MostAhead = 150;

    private readonly Dictionary<int, int> _tries = [];

    /// <summary>Rules out at once what the page says is of no use here.</summary>
    private void ExcludeUnavailable(int id, PackageEntry entry)
    {
        var allowsPreReleases = AllowsPreReleases(entry);
        var sets = new Dictionary<(UnavailableKind, string, MarkerTree), CandidateSet>();
        var (start, why) = (0, ((UnavailableKind, string, MarkerTree)?)null);
        (VersionSpecifierSet? Python, (UnavailableKind, string, MarkerTree)? Why) last = default;
        for (var i = 0; i < entry.Count; i++)
        {
            var here = Why(entry[i]);
            if (here == why)
                continue;
            Exclude(start, i);
            (start, why) = (i, here);
        }
        Exclude(start, entry.Count);
        foreach (var ((kind, detail, condition), set) in sets)
            _solver.Add(new Incompatibility([id], [set], new UnavailableCause(kind, detail) { Condition = condition }));

        (UnavailableKind, string, MarkerTree)? Why(Candidate candidate)
        {
            if (candidate.Problem is { } problem)
                return (UnavailableKind.Files, problem, default);
            if (candidate.Yanked is not null && !_universe.Direct.IsPinned(entry.Name, candidate.Version))
                return (UnavailableKind.Yanked, "", default);
            if (!allowsPreReleases && candidate.Version.IsPreRelease && !IsLocked(candidate))
                return (UnavailableKind.PreRelease, "", default);
            if (candidate.RequiresPython is not { } python)
                return null;
            // Neighbours nearly always say the same.
            if (!python.Equals(last.Python))
                last = (python, IsOutside(python, out var unsupported) ? (UnavailableKind.Python, python.ToString(), unsupported) : null);
            return last.Why;
        }

        void Exclude(int from, int end)
        {
            if (why is { } reason)
                sets[reason] = (sets.TryGetValue(reason, out var set) ? set : CandidateSet.Empty(entry.Count)).WithRange(from, end);
        }
    }

    private bool IsLocked(Candidate candidate)
    {
        foreach (var preference in _universe.Request.Preferences)
            if (preference.Name == candidate.Name && preference.Version == candidate.Version)
                return true;
        return false;
    }

    /// <summary>Whether pre-releases come into question at all; where they do, mostly only where nothing else is left.</summary>
    private bool AllowsPreReleases(PackageEntry entry) => _universe.Request.PreReleases switch
    {
        PreReleaseMode.Disallow => false,
        PreReleaseMode.Explicit => _universe.Direct.NamesPreRelease(entry.Name, _environment),
        _ => true,
    };

    /// <summary>Whether no fork of this one can have what needs a Python, and where in it that Python is missing.</summary>
    private bool IsOutside(VersionSpecifierSet python, out MarkerTree unsupported)
    {
        var supported = _universe.Pythons.Of(python);
        unsupported = supported.Not();
        return supported.IsDisjointFrom(_environment)
            || (_universe.Request.ForkStrategy == ForkStrategy.Fewest && !_environment.Implies(supported));
    }

    /// <summary>Tries the best candidate that is left of a package.</summary>
    private void Choose(int id)
    {
        var entry = _nodes[id].Entry;
        if (entry.Project is not null)
        {
            TryDecide(id, 0);
            return;
        }
        var index = Best(entry, _solver.Solution.State(id));
        LookAhead(id, entry, index);
        var candidate = entry[index];
        if (SplitsOnPython(candidate.RequiresPython, out var unsupported) || Exclude(id, index, candidate.RequiresPython, unsupported))
            return;
        if (!_universe.Wheels.IsUsable(candidate))
        {
            Exclude(id, index, UnavailableKind.Files, "");
            return;
        }
        if (_universe.Wheels.Missing(candidate, _environment) is { } missing)
        {
            if (missing == _environment)
                Exclude(id, index, UnavailableKind.Platform, "", missing);
            else
                _split = [_environment.Except(missing), missing];
            return;
        }
        if (candidate.Version.Local is not null && PlainOf(id, entry, candidate, ref index))
            return;
        candidate = entry[index];
        var metadata = _universe.Edges(entry, index).Metadata;
        if (metadata.Problem is { } problem)
        {
            _universe.Warn($"{candidate.Name} {candidate.Version} is passed over: it {problem}.");
            Exclude(id, index, UnavailableKind.Metadata, problem);
            return;
        }
        if (SplitsOnPython(metadata.RequiresPython, out unsupported) || Exclude(id, index, metadata.RequiresPython, unsupported))
            return;
        TryDecide(id, index);
    }

    /// <summary>Where one version after another of a package fails, those that come next are fetched together.</summary>
    private void LookAhead(int id, PackageEntry entry, int index)
    {
        ref var tries = ref CollectionsMarshal.GetValueRefOrAddDefault(_tries, id, out _);
        if (++tries < FewTries || tries % FewTries != 0)
            return;
        var isLowest = IsLowest(entry);
        var ahead = Math.Min(tries * 4, MostAhead);
        Ask(_solver.Solution.State(id));
        // What is left depends on what others were decided to be. When these keep changing too, versions that are out just now will come into question.
        if (tries >= FewTries * 2 && _solver.Solution.State(id).Count < ahead)
            Ask(_solver.Solution.All(id).Except(entry.PreReleases));

        void Ask(CandidateSet set)
        {
            var i = index;
            for (var step = 0; step < ahead && i >= 0; step++, i = isLowest ? entry.NextLowest(set, i) : set.NextFrom(i + 1))
                _universe.Prefetch(entry, i);
        }
    }

    private bool IsLowest(PackageEntry entry) => _universe.Request.Mode == ResolutionMode.Lowest
        || (_universe.Request.Mode == ResolutionMode.LowestDirect && _universe.Direct.IsDirect(entry.Name, _environment));

    private int Best(PackageEntry entry, CandidateSet left)
    {
        if (_inherited.TryGetValue(entry.Name, out var decided) && entry.IndexOf(decided) is >= 0 and var own && left.Contains(own))
            return own;
        foreach (var version in _preferences.Of(entry.Name, _environment))
            if (entry.IndexOf(version) is >= 0 and var index && left.Contains(index))
                return index;
        if (_universe.Request.PreReleases != PreReleaseMode.Allow && entry.HasPreReleases && left.Except(entry.PreReleases) is { IsEmpty: false } stable)
            left = stable;
        return IsLowest(entry) ? entry.Lowest(left) : left.NextFrom(0);
    }

    /// <summary>
    /// For a version with a local label, the one without it where that has files for platforms that the former lacks: the fork splits, or the one is taken
    /// for the other.
    /// </summary>
    private bool PlainOf(int id, PackageEntry entry, Candidate local, ref int index)
    {
        if (!PackageVersion.TryParse(local.Version.ToString().Split('+')[0], out var version) || entry.IndexOf(version) is not (>= 0 and var plain)
            || !_solver.Solution.State(id).Contains(plain) || _universe.Wheels.StandIn(local, entry[plain]) is var where && where.IsDisjointFrom(_environment))
            return false;
        index = plain;
        if (_environment.Implies(where))
            return false;
        _split = [_environment.Except(where), _environment.And(where)];
        return true;
    }

    /// <summary>Splits the fork where a candidate supports a part of its Pythons; otherwise says where they are not supported.</summary>
    private bool SplitsOnPython(VersionSpecifierSet? python, out MarkerTree unsupported)
    {
        unsupported = MarkerTree.False;
        var supported = _universe.Pythons.Of(python);
        if (supported.IsTrue || _environment.Implies(supported))
            return false;
        unsupported = supported.Not();
        if (_universe.Request.ForkStrategy == ForkStrategy.Fewest || supported.IsDisjointFrom(_environment))
            return false;
        _split = [_environment.And(supported), _environment.And(unsupported)];
        return true;
    }

    private bool Exclude(int id, int index, VersionSpecifierSet? python, MarkerTree unsupported)
    {
        if (unsupported.IsFalse)
            return false;
        Exclude(id, index, UnavailableKind.Python, python!.ToString(), unsupported);
        return true;
    }

    private void Exclude(int id, int index, UnavailableKind kind, string detail, MarkerTree condition = default)
    {
        _solver.Add(new Incompatibility(
            [id], [CandidateSet.Of(_nodes[id].Entry.Count, index)], new UnavailableCause(kind, detail) { Condition = condition }));
        _solver.Touch(id);
    }
}

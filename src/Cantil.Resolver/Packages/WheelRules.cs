using Cantil.Packaging.Markers;

namespace Cantil.Resolver.Packages;

/// <summary>Whether a candidate has files for the environments of the request.</summary>
internal sealed class WheelRules
{
    private static readonly MarkerTree[] s_platforms =
        [MarkerTree.Parse("sys_platform == 'linux'"), MarkerTree.Parse("sys_platform == 'win32'"), MarkerTree.Parse("sys_platform == 'darwin'")];

    private readonly Dictionary<(string, string), MarkerTree> _tags = [];
    private readonly Dictionary<Candidate, MarkerTree> _coverage = [];
    private readonly MarkerTree[] _required;
    private readonly MarkerTree _pythons;
    private readonly IPackageProvider _provider;

    public WheelRules(ResolutionRequest request, IPackageProvider provider)
    {
        _provider = provider;
        _pythons = MarkerTree.FromPython(request.RequiresPython.Range);
        _required = [.. request.RequiredEnvironments.Concat(request.Environments).Select(MarkerTree.From)];
    }

    /// <summary>Whether it has a source that may be built, or a wheel for one of the Pythons.</summary>
    public bool IsUsable(Candidate candidate)
    {
        if (candidate.HasSource)
            return true;
        foreach (var wheel in _provider.Wheels(candidate))
            foreach (var python in wheel.Pythons)
                if (!Supported(python, wheel.Abis).IsFalse)
                    return true;
        return false;
    }

    /// <summary>A part of an environment that has to have a file and has none; null where there is no such part.</summary>
    public MarkerTree? Missing(Candidate candidate, MarkerTree environment)
    {
        if (candidate.HasSource)
            return null;
        foreach (var required in _required)
            if (required.And(environment) is { IsFalse: false } part && part.IsDisjointFrom(Coverage(candidate)))
                return part;
        return null;
    }

    /// <summary>
    /// Where a version without a local label is to stand in for one with it: on the platforms for which only the former has files. False where nowhere.
    /// </summary>
    public MarkerTree StandIn(Candidate local, Candidate plain)
    {
        if (local.HasSource)
            return MarkerTree.False;
        var covered = Coverage(local);
        if (plain.HasSource)
            return covered.Not();
        var missing = MarkerTree.False;
        foreach (var platform in s_platforms)
            if (platform.IsDisjointFrom(covered) && !platform.IsDisjointFrom(Coverage(plain)))
                missing = missing.Or(platform);
        return missing;
    }

    private MarkerTree Coverage(Candidate candidate)
    {
        if (_coverage.TryGetValue(candidate, out var coverage))
            return coverage;
        coverage = MarkerTree.False;
        foreach (var wheel in _provider.Wheels(candidate))
            coverage = coverage.Or(WheelMarkers.Of(wheel));
        _coverage.Add(candidate, coverage);
        return coverage;
    }

    private MarkerTree Supported(string python, IReadOnlyList<string> abis)
    {
        var key = (python, abis.Count == 1 ? abis[0] : string.Join('.', abis));
        if (!_tags.TryGetValue(key, out var supported))
            _tags.Add(key, supported = WheelMarkers.Python(python, abis).And(_pythons));
        return supported;
    }
}

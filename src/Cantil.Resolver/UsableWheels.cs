using Cantil.Packaging.Distributions;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver;

/// <summary>
/// Tells the wheels that some environment can install from those that none can (PEP 425): of Pythons that are not supported, or for platforms on which
/// the package is not needed. What a tag means that is not known is taken to be of use. Not thread-safe.
/// </summary>
/// <param name="requiresPython">The Pythons that are supported.</param>
public sealed class UsableWheels(VersionSpecifierSet requiresPython)
{
    private readonly MarkerTree _supported = MarkerTree.FromPython(requiresPython.Range);
    private readonly Dictionary<string, Admitted> _pythons = [];
    private readonly Dictionary<string, Admitted> _platforms = [];

    /// <summary>Whether the wheel can be installed in a part of the environments of a marker.</summary>
    public bool Contains(WheelFileName wheel, MarkerTree marker)
    {
        var environments = marker.And(_supported);
        foreach (var platform in wheel.Platforms)
            if (Platform(platform).And(environments) is { IsFalse: false } part)
                foreach (var python in wheel.Pythons)
                    if (!Python(python, wheel.Abis).IsDisjointFrom(part))
                        return true;
        return false;
    }

    private MarkerTree Platform(string tag)
    {
        if (!_platforms.TryGetValue(tag, out var admitted))
            _platforms.Add(tag, admitted = new Admitted(WheelMarkers.Platform(tag)));
        return admitted.Environments;
    }

    private MarkerTree Python(string tag, IReadOnlyList<string> abis)
    {
        var key = tag + '-' + string.Join('.', abis);
        if (!_pythons.TryGetValue(key, out var admitted))
            _pythons.Add(key, admitted = new Admitted(WheelMarkers.Python(tag, abis).And(WheelMarkers.Implementation(tag))));
        return admitted.Environments;
    }

    private sealed record Admitted(MarkerTree Environments);
}

using Cantil.Packaging.Markers;

namespace Cantil.Resolver.Packages;

/// <summary>Whether a candidate has files that the Pythons of the request can use (PEP 425).</summary>
internal sealed class WheelRules(ResolutionRequest request, IPackageProvider provider)
{
    private readonly MarkerTree _pythons = MarkerTree.FromPython(request.RequiresPython.Range);

    /// <summary>Whether it has a source that may be built, or a wheel for one of the Pythons.</summary>
    public bool IsUsable(Candidate candidate)
    {
        if (candidate.HasSource)
            return true;
        foreach (var wheel in provider.Wheels(candidate))
            foreach (var python in wheel.Pythons)
                if (WheelPythons.Of(python, wheel.Abis) is { IsFalse: false } marker && !marker.IsDisjointFrom(_pythons))
                    return true;
        return false;
    }
}

using Cantil.Packaging.Distributions;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Tags;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Locking;

/// <summary>The standard's rules for installing from a lock.</summary>
internal static class PylockSelecting
{
    public static PylockSelection Select(PylockDocument document, PylockTarget target)
    {
        var python = PackageVersion.TryParse(target.Environment[MarkerVariable.PythonFullVersion], out var version) ? version : (PackageVersion?)null;
        if (Refuses(document.RequiresPython, python))
            return Fail($"The lock is for Python {document.RequiresPython}, and this is {Shown(python)}.");
        if (document.Environments.Count > 0 && !document.Environments.Any(marker => marker.Evaluate(target.Environment)))
            return Fail("The lock is not for this environment: none of its environments fits.");

        var environment = target.Environment.WithChosen(target.Extras, target.Groups ?? document.DefaultGroups);
        var chosen = new Dictionary<PackageName, PylockPackage>();
        var choices = new List<PylockChoice>();
        foreach (var package in document.Packages)
        {
            if (package.Marker is not null && !package.Marker.Evaluate(environment))
                continue;
            if (Refuses(package.RequiresPython, python))
                return Fail($"{package.Title} is for Python {package.RequiresPython}, and this is {Shown(python)}.");
            if (!chosen.TryAdd(package.Name, package))
                return Fail($"The lock asks for {chosen[package.Name].Title} and for {package.Title} in the same environment.");
            var source = Source(package, target, out var error);
            if (error is not null)
                return Fail(error);
            choices.Add(new PylockChoice(package, source));
        }
        return new PylockSelection(choices, null);
    }

    private static PylockSource? Source(PylockPackage package, PylockTarget target, out string? error)
    {
        error = null;
        if (package.IsDirect)
            return (PylockSource?)package.Vcs ?? (PylockSource?)package.Directory ?? package.Archive;
        if (target.Tags is null)
            return null;
        if (package.Sdist is not null && target.PrefersSource?.Invoke(package.Name) == true)
            return package.Sdist;
        var source = BestWheel(package.Wheels, target.Tags) ?? package.Sdist;
        if (source is null)
            error = $"{package.Title} has no wheel for this environment, and no source distribution.";
        return source;
    }

    private static PylockFile? BestWheel(IReadOnlyList<PylockFile> wheels, SupportedTags tags)
    {
        PylockFile? best = null;
        var bestRank = int.MaxValue;
        var bestBuild = default(BuildTag);
        foreach (var wheel in wheels)
        {
            if (!WheelFileName.TryParse(wheel.FileName, out var name, out _) || tags.Rank(name) is not (>= 0 and var rank))
                continue;
            if (rank > bestRank || (rank == bestRank && name.Build <= bestBuild))
                continue;
            (best, bestRank, bestBuild) = (wheel, rank, name.Build);
        }
        return best;
    }

    private static bool Refuses(VersionSpecifierSet? specifiers, PackageVersion? python) =>
        specifiers is not null && (python is not { } version || !specifiers.Contains(version));

    private static string Shown(PackageVersion? python) => python?.ToString() ?? "unknown";

    private static PylockSelection Fail(string error) => new([], error);
}

using Cantil.Packaging.Names;

namespace Cantil.Resolver;

/// <summary>All versions of one package from one origin.</summary>
/// <param name="name">The package.</param>
/// <param name="origin">Where they come from.</param>
/// <param name="candidates">Newest first, each version once.</param>
/// <param name="problem">Why there are none: a sentence without a full stop, such as "was not found in any index"; null where there are.</param>
public sealed class PackageCandidates(PackageName name, PackageOrigin origin, IReadOnlyList<Candidate> candidates, string? problem = null)
{
    public PackageName Name { get; } = name;

    public PackageOrigin Origin { get; } = origin;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Candidate> All { get; } = candidates;

    /// <summary>Why the package has no candidates, as the end of a sentence that begins with its name; null where that is not so.</summary>
    public string? Problem { get; } = problem;
}

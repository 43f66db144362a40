using Cantil.Packaging.Names;

namespace Cantil.Resolver;

/// <summary>
/// A project (or script) whose requirements are resolved, with all its extras and groups. A dependency on the project's own name
/// means its own extras.
/// </summary>
public sealed class RootProject
{
    /// <summary>Its name; null for a script or a bare list of requirements.</summary>
    public PackageName? Name { get; init; }

    /// <summary>Its dependencies in their order.</summary>
    public IReadOnlyList<Dependency> Dependencies { get; init; } = [];

    /// <summary>The dependencies of each extra in their order.</summary>
    public IReadOnlyList<KeyValuePair<PackageName, IReadOnlyList<Dependency>>> Extras { get; init; } = [];

    /// <summary>The dependencies of each group in their order, includes resolved (PEP 735).</summary>
    public IReadOnlyList<KeyValuePair<PackageName, IReadOnlyList<Dependency>>> Groups { get; init; } = [];
}

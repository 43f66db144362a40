using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Index.Metadata;

/// <summary>What a builder has to know of a source besides its files. Immutable.</summary>
/// <param name="Package">The package that it is to be.</param>
public sealed record BuildRequest(PackageName Package)
{
    /// <summary>The project's folder inside of the source, with slashes; null for its top.</summary>
    public string? Subdirectory { get; init; }

    /// <summary>Bounds on what is installed for building (<c>build-constraint-dependencies</c>).</summary>
    public IReadOnlyList<Requirement> Constraints { get; init; } = [];
}

using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Projects;

/// <summary>A dependency group (PEP 735).</summary>
/// <param name="Name">The group.</param>
/// <param name="Spelling">As the file writes it.</param>
/// <param name="Items">In the order of the file.</param>
public sealed record DependencyGroup(PackageName Name, string Spelling, IReadOnlyList<DependencyGroupItem> Items)
{
    /// <summary>What the group needs, with that of the groups it includes at their places; each requirement once.</summary>
    public IReadOnlyList<Requirement> Requirements { get; internal set; } = [];
}

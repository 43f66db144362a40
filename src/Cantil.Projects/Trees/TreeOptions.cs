using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Projects.Trees;

/// <summary>Which part of a lock is shown as a tree, and how. Immutable.</summary>
public sealed record TreeOptions
{
    /// <summary>The groups that count.</summary>
    public required IReadOnlySet<PackageName> Groups { get; init; }

    /// <summary>Whether the projects and their own dependencies count.</summary>
    public bool HasProject { get; init; } = true;

    /// <summary>The environments that count.</summary>
    public MarkerTree Environments { get; init; } = MarkerTree.True;

    /// <summary>Packages that the trees begin with; empty for the projects, or with <see cref="IsInverted"/> for what needs nothing.</summary>
    public IReadOnlyList<PackageName> Packages { get; init; } = [];

    /// <summary>Packages that are not shown.</summary>
    public IReadOnlyCollection<PackageName> Pruned { get; init; } = [];

    /// <summary>Whether what needs a package stands below it, not what it needs.</summary>
    public bool IsInverted { get; init; }

    /// <summary>How many levels are shown below the roots.</summary>
    public int Depth { get; init; } = 255;

    /// <summary>Whether what stands below a package is shown only the first time.</summary>
    public bool HidesRepeated { get; init; } = true;
}

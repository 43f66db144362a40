using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;

namespace Cantil.Projects.Graph;

/// <summary>A project that a lock was made for.</summary>
public sealed class LockRoot
{
    private readonly List<RootEdge> _edges = [];

    internal LockRoot(ProjectFile project) => Project = project;

    public ProjectFile Project { get; }

    /// <summary>The project's name; of one that has none, that of its folder.</summary>
    public string Name => Project.Name?.Value ?? Path.GetFileName(Project.Directory);

    /// <summary>Null where it is dynamic, or there is none.</summary>
    public PackageVersion? Version => Project.Pyproject.Project?.Version;

    /// <summary>Its own requirements with the packages that meet them: those that always count, then those of extras, then those of groups.</summary>
    public IReadOnlyList<RootEdge> Edges => _edges;

    internal void Add(RootEdge edge)
    {
        _edges.Add(edge);
        edge.Node.Add(edge);
    }

    /// <summary>Whether it is a project of this name.</summary>
    public bool Is(PackageName name) => Project.Name == name;
}

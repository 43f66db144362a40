using Cantil.Packaging.Names;
using Cantil.Packaging.Projects;
using Cantil.Projects.Settings;

namespace Cantil.Projects.Loading;

/// <summary>A project: its <c>pyproject.toml</c> and what it says of its dependencies.</summary>
/// <param name="Path">The file, absolute.</param>
/// <param name="Pyproject">What the standards say.</param>
/// <param name="Settings">What only Cantil and uv say.</param>
public sealed record ProjectFile(string Path, PyprojectFile Pyproject, ProjectSettings Settings)
{
    /// <summary>The folder of the project, absolute.</summary>
    public string Directory { get; } = System.IO.Path.GetDirectoryName(Path) ?? "/";

    /// <summary>Null where the file has no table <c>project</c>.</summary>
    public PackageName? Name => Pyproject.Project?.Name;

    /// <summary>Whether the project itself is built and installed: it says so, or it says what builds it.</summary>
    public bool IsPackage => Pyproject.Project is not null && (Settings.IsPackage ?? Pyproject.BuildSystem is not null);
}

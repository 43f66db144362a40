using Cantil.Foundation.Toml;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Projects;

/// <summary>
/// The table <c>project</c> of <c>pyproject.toml</c> (PEP 621; PEP 639 for licences, PEP 794 for import names;
/// https://packaging.python.org/en/latest/specifications/pyproject-toml/). Immutable.
/// </summary>
public sealed class ProjectTable
{
    internal ProjectTable()
    {
    }

    public required PackageName Name { get; init; }

    /// <summary>The name as the file writes it.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Null where it is dynamic.</summary>
    public PackageVersion? Version { get; init; }

    public string? Description { get; init; }

    public ProjectReadme? Readme { get; init; }

    /// <summary>Null where the project says nothing, or says it when it is built.</summary>
    public VersionSpecifierSet? RequiresPython { get; init; }

    public ProjectLicense? License { get; init; }

    /// <summary>Glob patterns of files with licences; null where the project says nothing, and its backend decides.</summary>
    public IReadOnlyList<string>? LicenseFiles { get; init; }

    public IReadOnlyList<ProjectContact> Authors { get; init; } = [];

    public IReadOnlyList<ProjectContact> Maintainers { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<string> Classifiers { get; init; } = [];

    public IReadOnlyList<ProjectLink> Urls { get; init; } = [];

    public IReadOnlyList<EntryPoint> Scripts { get; init; } = [];

    public IReadOnlyList<EntryPoint> GuiScripts { get; init; } = [];

    public IReadOnlyList<EntryPointGroup> EntryPoints { get; init; } = [];

    public IReadOnlyList<Requirement> Dependencies { get; init; } = [];

    /// <summary>The extras, in the order of the file.</summary>
    public IReadOnlyList<OptionalDependencies> OptionalDependencies { get; init; } = [];

    /// <summary>The names that can be imported once it is installed; null where the project says nothing.</summary>
    public IReadOnlyList<string>? ImportNames { get; init; }

    /// <summary>The namespaces that it shares with other projects; null where the project says nothing.</summary>
    public IReadOnlyList<string>? ImportNamespaces { get; init; }

    /// <summary>The keys whose values its backend says when it builds.</summary>
    public IReadOnlyList<string> Dynamic { get; init; } = [];

    /// <summary>Whether a key's value is said by the backend.</summary>
    public bool IsDynamic(string key) => Dynamic.Contains(key);

    /// <summary>Finds an extra by its name.</summary>
    public OptionalDependencies? Extra(PackageName name)
    {
        foreach (var extra in OptionalDependencies)
            if (extra.Name == name)
                return extra;
        return null;
    }

    /// <summary>Reads the table; null where it has no name, without which it is nothing.</summary>
    /// <param name="table">The table; its list of problems takes all that is wrong.</param>
    public static ProjectTable? Read(TomlTableReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new ProjectTableReading(table).Read();
    }
}

using System.Text;
using Cantil.Packaging.Metadata;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Projects.Settings;

/// <summary>What a package needs by the word of its user, instead of its own metadata (<c>[[tool.cantil.dependency-metadata]]</c>, with uv's keys). Immutable.</summary>
/// <param name="Name">The package.</param>
/// <param name="Version">The version; null for all of them, but of places that have one version, where the version must be said.</param>
public sealed record StatedMetadata(PackageName Name, PackageVersion? Version)
{
    /// <summary>What it requires, with markers on extras.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    public VersionSpecifierSet? RequiresPython { get; init; }

    public IReadOnlyList<PackageName> Extras { get; init; } = [];

    /// <summary>The same as metadata of a version.</summary>
    public DependencyMetadata ToMetadata(PackageVersion version) => DependencyMetadata.Parse(Encoding.UTF8.GetBytes(ToText(version.ToString())));

    /// <summary>All that it says, as a file <c>METADATA</c>.</summary>
    public override string ToString() => ToText(Version?.ToString() ?? "0");

    private string ToText(string version)
    {
        var text = new StringBuilder($"Metadata-Version: 2.2\nName: {Name}\nVersion: {version}\n");
        if (RequiresPython is { } python)
            text.Append("Requires-Python: ").Append(python).Append('\n');
        foreach (var extra in Extras)
            text.Append("Provides-Extra: ").Append(extra).Append('\n');
        foreach (var requirement in Requirements)
            text.Append("Requires-Dist: ").Append(requirement).Append('\n');
        return text.Append('\n').ToString();
    }

    /// <summary>What is stated of a version of a package; null where nothing is.</summary>
    /// <param name="all">All that is stated.</param>
    /// <param name="name">The package.</param>
    /// <param name="version">The version; null for that of a place, which has to be stated.</param>
    public static StatedMetadata? Find(IReadOnlyList<StatedMetadata> all, PackageName name, PackageVersion? version)
    {
        ArgumentNullException.ThrowIfNull(all);
        StatedMetadata? found = null;
        foreach (var each in all)
            if (each.Name == name)
            {
                if (version is null ? each.Version is not null : each.Version == version)
                    return each;
                if (version is not null && each.Version is null)
                    found ??= each;
            }
        return found;
    }
}

using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver;

/// <summary>One version of a package from one origin, with what its page says of it. Compared by reference.</summary>
/// <param name="name">The package.</param>
/// <param name="version">The version.</param>
public sealed class Candidate(PackageName name, PackageVersion version)
{
    public PackageName Name { get; } = name;

    public PackageVersion Version { get; } = version;

    /// <summary>Where it comes from.</summary>
    public PackageOrigin Origin { get; init; }

    /// <summary>The Pythons that its files support where the page says so; null where it does not (the metadata may).</summary>
    public VersionSpecifierSet? RequiresPython { get; init; }

    /// <summary>Why all its files were yanked (PEP 592), the empty text where no reason was given; null where they were not.</summary>
    public string? Yanked { get; init; }

    /// <summary>Whether it has a source distribution (or is a source tree) that may be built.</summary>
    public bool HasSource { get; init; }

    /// <summary>Why its files cannot be used whatever the environment (all too new, none of a known format), as a sentence's end; null where they can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whatever the provider wants to find again.</summary>
    public object? Tag { get; init; }

    public override string ToString() => $"{Name}=={Version}";
}

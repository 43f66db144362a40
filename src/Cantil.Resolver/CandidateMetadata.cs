using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver;

/// <summary>What a candidate requires (the core metadata's Requires-Dist, Requires-Python and Provides-Extra).</summary>
public sealed class CandidateMetadata
{
    /// <summary>Its dependencies in their order, those of extras too, with markers as published.</summary>
    public IReadOnlyList<Dependency> Dependencies { get; init; } = [];

    /// <summary>The Pythons that it supports; null for all.</summary>
    public VersionSpecifierSet? RequiresPython { get; init; }

    /// <summary>The extras that it has.</summary>
    public IReadOnlyList<PackageName> Extras { get; init; } = [];

    /// <summary>
    /// Why the metadata cannot be known or used, as the end of a sentence that begins with the name and version ("has metadata that cannot be
    /// read: …"); the version is then out. Null where it is known.
    /// </summary>
    public string? Problem { get; init; }
}

using Cantil.Packaging.Names;

namespace Cantil.Projects.Selecting;

/// <summary>Which extras and groups somebody asked for; names and meanings of the options are uv's. Immutable.</summary>
public sealed record ScopeOptions
{
    public IReadOnlyList<PackageName> Extras { get; init; } = [];

    public bool HasAllExtras { get; init; }

    /// <summary>Taken back from all extras.</summary>
    public IReadOnlyList<PackageName> ExcludedExtras { get; init; } = [];

    /// <summary>Beside the default groups.</summary>
    public IReadOnlyList<PackageName> Groups { get; init; } = [];

    public bool HasAllGroups { get; init; }

    public IReadOnlyList<PackageName> ExcludedGroups { get; init; } = [];

    /// <summary>Groups that are asked for alone, without the project and its dependencies.</summary>
    public IReadOnlyList<PackageName> OnlyGroups { get; init; } = [];

    /// <summary>Whether the default groups are left out.</summary>
    public bool HasNoDefaultGroups { get; init; }
}

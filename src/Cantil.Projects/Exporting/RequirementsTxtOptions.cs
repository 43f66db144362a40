namespace Cantil.Projects.Exporting;

/// <summary>What stands in a <c>requirements.txt</c>. Immutable.</summary>
public sealed record RequirementsTxtOptions
{
    /// <summary>The first lines, without <c>#</c>; null for none.</summary>
    public string? Header { get; init; }

    public bool HasHashes { get; init; } = true;

    /// <summary>Whether each package says what needs it.</summary>
    public bool HasAnnotations { get; init; } = true;

    /// <summary>Whether the indexes that the lock names are written.</summary>
    public bool HasIndexUrls { get; init; }
}

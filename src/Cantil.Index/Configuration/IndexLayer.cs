using Cantil.Index.Sources;

namespace Cantil.Index.Configuration;

/// <summary>What one place of settings says of indexes: the command line, the environment, a project's file, pip's own configuration. Immutable.</summary>
public sealed record IndexLayer
{
    /// <summary>A place that says nothing.</summary>
    public static IndexLayer Empty { get; } = new();

    /// <summary>In the order in which they are asked; one that is marked as the default comes last of all, wherever it stands.</summary>
    public IReadOnlyList<IndexLocation> Indexes { get; init; } = [];

    /// <summary>Whether the indexes of this place's lower neighbours are not asked (<c>--no-index</c>); flat ones are.</summary>
    public bool IsAlone { get; init; }
}

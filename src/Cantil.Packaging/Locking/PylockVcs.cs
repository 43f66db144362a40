namespace Cantil.Packaging.Locking;

/// <summary>A commit of a repository (PEP 751, "packages.vcs").</summary>
public sealed record PylockVcs : PylockSource
{
    /// <summary>The system: <c>git</c>, <c>hg</c>, <c>bzr</c>, <c>svn</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Null where there is a <see cref="Path"/>.</summary>
    public string? Url { get; init; }

    /// <summary>Of a repository on this machine; null where there is a <see cref="Url"/>.</summary>
    public string? Path { get; init; }

    /// <summary>The branch, tag or commit that was asked for, or null.</summary>
    public string? RequestedRevision { get; init; }

    /// <summary>The commit that is installed.</summary>
    public required string CommitId { get; init; }

    /// <summary>The folder inside that the project is in, or null.</summary>
    public string? Subdirectory { get; init; }
}

namespace Cantil.Projects.Requesting;

/// <summary>What the revision of a repository may be.</summary>
public enum GitRevisionKind : byte
{
    /// <summary>A branch, else a tag, else a commit.</summary>
    Any,

    /// <summary>A branch and nothing else.</summary>
    Branch,

    /// <summary>A tag and nothing else.</summary>
    Tag,
}

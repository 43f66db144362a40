namespace Cantil.Projects.Settings;

/// <summary>What kind of place a dependency comes from.</summary>
public enum SourceKind : byte
{
    /// <summary>A named index.</summary>
    Index,

    /// <summary>A file or folder.</summary>
    Path,

    /// <summary>Another member of the workspace.</summary>
    Workspace,

    /// <summary>A Git repository.</summary>
    Git,

    /// <summary>A file on a server.</summary>
    Url,
}

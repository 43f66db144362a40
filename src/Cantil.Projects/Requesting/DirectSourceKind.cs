namespace Cantil.Projects.Requesting;

/// <summary>What a <see cref="DirectSource"/> names.</summary>
public enum DirectSourceKind : byte
{
    /// <summary>A folder with a project, or a wheel or source distribution, on this machine.</summary>
    Path,

    /// <summary>A Git repository.</summary>
    Git,

    /// <summary>A wheel or source distribution on a server.</summary>
    Url,
}

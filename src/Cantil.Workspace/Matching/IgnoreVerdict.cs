namespace Cantil.Workspace.Matching;

/// <summary>What ignore files say of a path.</summary>
internal enum IgnoreVerdict : byte
{
    /// <summary>Nothing.</summary>
    None,
    Ignore,

    /// <summary>A pattern with an exclamation mark takes it back in.</summary>
    Include,
}

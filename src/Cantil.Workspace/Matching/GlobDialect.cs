namespace Cantil.Workspace.Matching;

/// <summary>How a pattern is written.</summary>
internal enum GlobDialect : byte
{
    /// <summary>gitignore(5): a star stops at slashes, braces are plain characters.</summary>
    Git,

    /// <summary>The settings' patterns (https://docs.rs/globset): a star crosses slashes, braces are alternatives.</summary>
    Settings,
}

namespace Cantil.Cli.Formatting;

/// <summary>What is done with formatted text.</summary>
internal enum FormatMode : byte
{
    /// <summary>Files that change are written.</summary>
    Write,

    /// <summary>Nothing is written; it is said which files would change.</summary>
    Check,

    /// <summary>Nothing is written; the changes are printed.</summary>
    Diff,
}

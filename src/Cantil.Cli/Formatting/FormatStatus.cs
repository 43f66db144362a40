namespace Cantil.Cli.Formatting;

/// <summary>What came of a file.</summary>
internal enum FormatStatus : byte
{
    /// <summary>It is formatted already.</summary>
    Unchanged,

    /// <summary>It was or would be changed.</summary>
    Changed,

    /// <summary>It could not be formatted and is as it was.</summary>
    Failed,
}

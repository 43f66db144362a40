namespace Cantil.Formatter.Verification;

/// <summary>What is wrong with what the formatter made: a fault of ours, never of the file.</summary>
public enum FormatFault : byte
{
    None,

    /// <summary>It is no Python any more.</summary>
    IsBroken,

    /// <summary>Its tree is another one.</summary>
    MeansOther,

    /// <summary>A comment is missing or changed.</summary>
    LosesComments,

    /// <summary>Formatting it again would change it.</summary>
    IsUnstable,
}

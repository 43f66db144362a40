namespace Cantil.Linter.Engine.Selection;

/// <summary>What is to be said of a selector.</summary>
public enum SelectorProblem : byte
{
    None,

    /// <summary>No linter in use has such a code.</summary>
    Unknown,

    /// <summary>The code was given up.</summary>
    Removed,

    /// <summary>It is called otherwise now; the new name holds.</summary>
    Renamed,

    /// <summary>Another linter has it, Cantil does not have it yet; it selects nothing.</summary>
    NotYet,

    /// <summary>It is a rule's name, which counts in preview only.</summary>
    IsName,

    /// <summary>The rule is in preview, which is off; it selects nothing.</summary>
    NeedsPreview,

    /// <summary>The rule will be given up.</summary>
    Deprecated,
}

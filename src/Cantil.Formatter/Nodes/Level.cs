namespace Cantil.Formatter.Nodes;

/// <summary>Where a node stands: that decides whether a line may break in it, and how many empty lines are kept.</summary>
internal enum Level : byte
{
    /// <summary>A statement of the file.</summary>
    Module,

    /// <summary>A statement in a block.</summary>
    Block,

    /// <summary>An expression without brackets around it, or with parentheses that are only there where its group is broken.</summary>
    Expression,

    /// <summary>In brackets.</summary>
    Parenthesized,
}

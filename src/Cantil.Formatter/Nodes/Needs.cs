namespace Cantil.Formatter.Nodes;

/// <summary>What an expression asks of optional parentheses around it.</summary>
internal enum Needs : byte
{
    /// <summary>It has brackets to break in, or cannot break.</summary>
    Never,

    /// <summary>It breaks over several lines only in parentheses.</summary>
    Multiline,

    /// <summary>It cannot break; parentheses only where they make it fit.</summary>
    BestFit,
    Always,
}

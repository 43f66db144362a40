namespace Cantil.Formatter.Nodes;

/// <summary>What becomes of the parentheses around an expression.</summary>
internal enum Parens : byte
{
    /// <summary>They are there if they were there.</summary>
    Preserve,
    Always,
    Never,
}

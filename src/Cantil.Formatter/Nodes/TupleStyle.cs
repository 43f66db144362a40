namespace Cantil.Formatter.Nodes;

/// <summary>What becomes of the parentheses of a tuple.</summary>
internal enum TupleStyle : byte
{
    /// <summary>None where it breaks only; those that were there stay.</summary>
    Default,

    /// <summary>What <c>return</c> gives back: two elements without parentheses break in their own brackets where they can.</summary>
    Returned,

    /// <summary>As they are: in the brackets of a subscript.</summary>
    Preserve,

    /// <summary>None, and no line break: the target of a comprehension.</summary>
    Flat,

    /// <summary>None: the target of a loop.</summary>
    NeverPreserve,
}

using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>One of the operands and operators of a chain, side by side: operands at even places.</summary>
internal struct BinaryPart
{
    /// <summary>Of an operand.</summary>
    public Expression? Operand;

    /// <summary>The operation whose own comments stand before (<see cref="Leads"/>) or behind the operand.</summary>
    public Expression? Leads;
    public Expression? Trails;

    /// <summary>The operand with which the whole begins or ends.</summary>
    public bool IsFirst;
    public bool IsLast;

    /// <summary>Of an operator: the operation that it belongs to.</summary>
    public Expression? Operation;

    /// <summary>Of an operator: its number in a comparison or boolean operation.</summary>
    public int Number;

    public Precedence Precedence;

    /// <summary>Of adjacent literals that are split: the group in which they are, and which of them this is.</summary>
    public int StringGroup;
    public int Literal;

    /// <summary>Nothing stands behind it in its group.</summary>
    public bool EndsSegment;
}

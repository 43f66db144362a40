namespace Cantil.Syntax.Nodes;

/// <summary>Binary operators.</summary>
public enum Operator : byte
{
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
}

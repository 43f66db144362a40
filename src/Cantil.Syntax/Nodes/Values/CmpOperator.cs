namespace Cantil.Syntax.Nodes;

public enum CmpOperator : byte
{
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

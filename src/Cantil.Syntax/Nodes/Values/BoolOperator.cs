namespace Cantil.Syntax.Nodes;

public enum BoolOperator : byte
{
    And,
    Or,
}

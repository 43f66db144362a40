namespace Cantil.Syntax.Nodes;

public enum UnaryOperator : byte
{
    Invert,
    Not,
    UAdd,
    USub,
}

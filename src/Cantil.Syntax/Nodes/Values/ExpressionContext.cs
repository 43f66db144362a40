namespace Cantil.Syntax.Nodes;

/// <summary>Whether an expression is read, bound or deleted.</summary>
public enum ExpressionContext : byte
{
    Load,
    Store,
    Del,
}

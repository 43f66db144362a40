using Cantil.Foundation.Text;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>A scope met on the way through an expression; scopes form a chain through <paramref name="parent"/>.</summary>
internal struct ExpressionScope(ScopeKind kind, int parent, NodeKind comprehension)
{
    public readonly ScopeKind Kind = kind;
    public readonly int Parent = parent;

    /// <summary>Which comprehension it is, if it is one.</summary>
    public readonly NodeKind Comprehension = comprehension;

    /// <summary>What makes a comprehension asynchronous: its first <c>async for</c> or <c>await</c>.</summary>
    public TextRange Asynchronous;

    public readonly bool IsAsynchronous => Asynchronous.End > 0;
}

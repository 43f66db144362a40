using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>A scope met on the way through an expression; scopes form a chain through <paramref name="Parent"/>.</summary>
internal readonly record struct ExpressionScope(ScopeKind Kind, int Parent, NodeKind Comprehension = NodeKind.Module);

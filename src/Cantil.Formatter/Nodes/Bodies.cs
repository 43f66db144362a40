using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>The blocks of statements.</summary>
internal static class Bodies
{
    /// <summary>The last statement of a block, or the last handler or case of a statement that ends with one.</summary>
    public static Node? LastChild(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.FunctionDef: return Last(node.As<FunctionDef>().Body);
            case NodeKind.ClassDef: return Last(node.As<ClassDef>().Body);
            case NodeKind.With: return Last(node.As<With>().Body);
            case NodeKind.MatchCase: return Last(node.As<MatchCase>().Body);
            case NodeKind.ExceptHandler: return Last(node.As<ExceptHandler>().Body);
            case NodeKind.ElifElseClause: return Last(node.As<ElifElseClause>().Body);
            case NodeKind.If: return Last(node.As<If>().Clauses.Count > 0 ? node.As<If>().Clauses[^1].Body : node.As<If>().Body);
            case NodeKind.For: return Last(node.As<For>().OrElse.Count > 0 ? node.As<For>().OrElse : node.As<For>().Body);
            case NodeKind.While: return Last(node.As<While>().OrElse.Count > 0 ? node.As<While>().OrElse : node.As<While>().Body);
            case NodeKind.Match: return node.As<Match>().Cases.Count > 0 ? node.As<Match>().Cases[^1] : null;
            case NodeKind.Try:
                return node.As<Try>().FinalBody.Count > 0 ? node.As<Try>().FinalBody[^1]
                    : node.As<Try>().OrElse.Count > 0 ? node.As<Try>().OrElse[^1]
                    : node.As<Try>().Handlers.Count > 0 ? node.As<Try>().Handlers[^1] : Last(node.As<Try>().Body);
            default: return null;
        }
    }

    private static Statement? Last(NodeList<Statement> body) => body.Count > 0 ? body[^1] : null;

    /// <summary>Whether a node is the first of a block of a statement or clause, the blocks behind <c>else</c> and its like among them.</summary>
    public static bool IsFirstInBody(Node node, Node parent) => parent.Kind switch
    {
        NodeKind.FunctionDef => IsFirst(node, parent.As<FunctionDef>().Body),
        NodeKind.ClassDef => IsFirst(node, parent.As<ClassDef>().Body),
        NodeKind.With => IsFirst(node, parent.As<With>().Body),
        NodeKind.MatchCase => IsFirst(node, parent.As<MatchCase>().Body),
        NodeKind.ExceptHandler => IsFirst(node, parent.As<ExceptHandler>().Body),
        NodeKind.ElifElseClause => IsFirst(node, parent.As<ElifElseClause>().Body),
        NodeKind.If => IsFirst(node, parent.As<If>().Body),
        NodeKind.For => IsFirst(node, parent.As<For>().Body) || IsFirst(node, parent.As<For>().OrElse),
        NodeKind.While => IsFirst(node, parent.As<While>().Body) || IsFirst(node, parent.As<While>().OrElse),
        NodeKind.Match => parent.As<Match>().Cases.Count > 0 && parent.As<Match>().Cases[0] == node,
        NodeKind.Try => IsFirst(node, parent.As<Try>().Body) || IsFirst(node, parent.As<Try>().OrElse) || IsFirst(node, parent.As<Try>().FinalBody),
        _ => false,
    };

    /// <summary>Whether a node begins the block of a clause behind another block: <c>else</c>, <c>except</c>, <c>finally</c>, <c>elif</c>.</summary>
    public static bool IsFirstInAlternative(Node node, Node parent) => parent.Kind switch
    {
        NodeKind.If => node.Kind == NodeKind.ElifElseClause,
        NodeKind.For => IsFirst(node, parent.As<For>().OrElse),
        NodeKind.While => IsFirst(node, parent.As<While>().OrElse),
        NodeKind.Match => node.Kind == NodeKind.MatchCase,
        NodeKind.Try => node.Kind == NodeKind.ExceptHandler || IsFirst(node, parent.As<Try>().OrElse) || IsFirst(node, parent.As<Try>().FinalBody),
        _ => false,
    };

    private static bool IsFirst(Node node, NodeList<Statement> body) => body.Count > 0 && body[0] == node;
}

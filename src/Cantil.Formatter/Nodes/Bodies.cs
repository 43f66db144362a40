using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>The blocks of statements.</summary>
internal static class Bodies
{
    /// <summary>The last statement of a block, or the last handler or case of a statement that ends with one.</summary>
    public static Node? LastChild(Node node)
    {
        switch (node)
        {
            case FunctionDef function: return Last(function.Body);
            case ClassDef type: return Last(type.Body);
            case With with: return Last(with.Body);
            case MatchCase match: return Last(match.Body);
            case ExceptHandler handler: return Last(handler.Body);
            case ElifElseClause clause: return Last(clause.Body);
            case If conditional: return Last(conditional.Clauses.Count > 0 ? conditional.Clauses[^1].Body : conditional.Body);
            case For loop: return Last(loop.OrElse.Count > 0 ? loop.OrElse : loop.Body);
            case While loop: return Last(loop.OrElse.Count > 0 ? loop.OrElse : loop.Body);
            case Match match: return match.Cases.Count > 0 ? match.Cases[^1] : null;
            case Try attempt:
                return attempt.FinalBody.Count > 0 ? attempt.FinalBody[^1]
                    : attempt.OrElse.Count > 0 ? attempt.OrElse[^1]
                    : attempt.Handlers.Count > 0 ? attempt.Handlers[^1] : Last(attempt.Body);
            default: return null;
        }
    }

    private static Statement? Last(NodeList<Statement> body) => body.Count > 0 ? body[^1] : null;

    /// <summary>Whether a node is the first of a block of a statement or clause, the blocks behind <c>else</c> and its like among them.</summary>
    public static bool IsFirstInBody(Node node, Node parent) => parent switch
    {
        FunctionDef function => IsFirst(node, function.Body),
        ClassDef type => IsFirst(node, type.Body),
        With with => IsFirst(node, with.Body),
        MatchCase match => IsFirst(node, match.Body),
        ExceptHandler handler => IsFirst(node, handler.Body),
        ElifElseClause clause => IsFirst(node, clause.Body),
        If conditional => IsFirst(node, conditional.Body),
        For loop => IsFirst(node, loop.Body) || IsFirst(node, loop.OrElse),
        While loop => IsFirst(node, loop.Body) || IsFirst(node, loop.OrElse),
        Match match => match.Cases.Count > 0 && match.Cases[0] == node,
        Try attempt => IsFirst(node, attempt.Body) || IsFirst(node, attempt.OrElse) || IsFirst(node, attempt.FinalBody),
        _ => false,
    };

    /// <summary>Whether a node begins the block of a clause behind another block: <c>else</c>, <c>except</c>, <c>finally</c>, <c>elif</c>.</summary>
    public static bool IsFirstInAlternative(Node node, Node parent) => parent switch
    {
        If => node is ElifElseClause,
        For loop => IsFirst(node, loop.OrElse),
        While loop => IsFirst(node, loop.OrElse),
        Match => node is MatchCase,
        Try attempt => node is ExceptHandler || IsFirst(node, attempt.OrElse) || IsFirst(node, attempt.FinalBody),
        _ => false,
    };

    private static bool IsFirst(Node node, NodeList<Statement> body) => body.Count > 0 && body[0] == node;
}

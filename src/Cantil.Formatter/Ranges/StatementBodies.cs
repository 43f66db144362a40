using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Ranges;

/// <summary>The blocks of compound statements.</summary>
internal static class StatementBodies
{
    /// <summary>Adds the blocks of a statement, those of its clauses, handlers and cases too, in the order of the text.</summary>
    public static void Of(Statement statement, List<NodeList<Statement>> bodies)
    {
        switch (statement)
        {
            case FunctionDef node:
                bodies.Add(node.Body);
                break;
            case ClassDef node:
                bodies.Add(node.Body);
                break;
            case With node:
                bodies.Add(node.Body);
                break;
            case For node:
                bodies.Add(node.Body);
                bodies.Add(node.OrElse);
                break;
            case While node:
                bodies.Add(node.Body);
                bodies.Add(node.OrElse);
                break;
            case If node:
                bodies.Add(node.Body);
                foreach (var clause in node.Clauses)
                    bodies.Add(clause.Body);
                break;
            case Try node:
                bodies.Add(node.Body);
                foreach (var handler in node.Handlers)
                    bodies.Add(handler.Body);
                bodies.Add(node.OrElse);
                bodies.Add(node.FinalBody);
                break;
            case Match node:
                foreach (var matchCase in node.Cases)
                    bodies.Add(matchCase.Body);
                break;
        }
    }
}

using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Ranges;

/// <summary>The blocks of compound statements.</summary>
internal static class StatementBodies
{
    /// <summary>Adds the blocks of a statement, those of its clauses, handlers and cases too, in the order of the text.</summary>
    public static void Of(Statement statement, List<NodeList<Statement>> bodies)
    {
        switch (statement.Kind)
        {
            case NodeKind.FunctionDef:
                bodies.Add(statement.As<FunctionDef>().Body);
                break;
            case NodeKind.ClassDef:
                bodies.Add(statement.As<ClassDef>().Body);
                break;
            case NodeKind.With:
                bodies.Add(statement.As<With>().Body);
                break;
            case NodeKind.For:
                bodies.Add(statement.As<For>().Body);
                bodies.Add(statement.As<For>().OrElse);
                break;
            case NodeKind.While:
                bodies.Add(statement.As<While>().Body);
                bodies.Add(statement.As<While>().OrElse);
                break;
            case NodeKind.If:
                bodies.Add(statement.As<If>().Body);
                foreach (var clause in statement.As<If>().Clauses)
                    bodies.Add(clause.Body);
                break;
            case NodeKind.Try:
                bodies.Add(statement.As<Try>().Body);
                foreach (var handler in statement.As<Try>().Handlers)
                    bodies.Add(handler.Body);
                bodies.Add(statement.As<Try>().OrElse);
                bodies.Add(statement.As<Try>().FinalBody);
                break;
            case NodeKind.Match:
                foreach (var matchCase in statement.As<Match>().Cases)
                    bodies.Add(matchCase.Body);
                break;
        }
    }
}

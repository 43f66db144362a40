using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Modules;

/// <summary>Finds the imports of a tree; looks at statements only.</summary>
public sealed class ImportCollector
{
    private readonly SyntaxTree _tree;
    private readonly List<ImportRequest> _requests = [];

    private ImportCollector(SyntaxTree tree) => _tree = tree;

    /// <summary>All imports, in the order of the source.</summary>
    public static IReadOnlyList<ImportRequest> Collect(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var collector = new ImportCollector(tree);
        collector.Walk(tree.Root.Body, ImportFlags.None);
        return collector._requests;
    }

    private void Walk(NodeList<Statement> body, ImportFlags flags)
    {
        foreach (var statement in body)
            Visit(statement, flags);
    }

    private void Visit(Statement statement, ImportFlags flags)
    {
        var inBranch = flags | ImportFlags.Conditional;
        switch (statement)
        {
            case Import import:
                foreach (var alias in import.Names)
                    if (!alias.Name.IsNone)
                        _requests.Add(new ImportRequest(0, _tree.Text(alias.Name.Name), [], alias.Range, flags));
                break;
            case ImportFrom import:
                Add(import, flags);
                break;
            case FunctionDef function:
                Walk(function.Body, flags | ImportFlags.Deferred);
                break;
            case ClassDef definition:
                Walk(definition.Body, flags);
                break;
            case If branch:
                Walk(branch.Body, IsTypeChecking(branch.Test) ? flags | ImportFlags.TypeChecking : inBranch);
                foreach (var clause in branch.Clauses)
                    Walk(clause.Body, clause.Test is not null && IsTypeChecking(clause.Test) ? flags | ImportFlags.TypeChecking : inBranch);
                break;
            case For loop:
                Walk(loop.Body, inBranch);
                Walk(loop.OrElse, inBranch);
                break;
            case While loop:
                Walk(loop.Body, inBranch);
                Walk(loop.OrElse, inBranch);
                break;
            case With with:
                Walk(with.Body, flags);
                break;
            case Match match:
                foreach (var matchCase in match.Cases)
                    Walk(matchCase.Body, inBranch);
                break;
            case Try attempt:
                Walk(attempt.Body, inBranch);
                foreach (var handler in attempt.Handlers)
                    Walk(handler.Body, inBranch);
                Walk(attempt.OrElse, inBranch);
                Walk(attempt.FinalBody, flags);
                break;
        }
    }

    private void Add(ImportFrom import, ImportFlags flags)
    {
        var names = new List<string>(import.Names.Count);
        foreach (var alias in import.Names)
            if (!alias.Name.IsNone && alias.Name.Name != WellKnown.Star)
                names.Add(_tree.Text(alias.Name.Name));
        _requests.Add(new ImportRequest(import.Level, _tree.Text(import.Module.Name), names, import.Range, flags));
    }

    private static bool IsTypeChecking(Expression test) => test switch
    {
        Name name => name.Id == WellKnown.TYPECHECKING,
        Syntax.Nodes.Attribute attribute => attribute.Attr.Name == WellKnown.TYPECHECKING,
        _ => false,
    };
}

using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Fixes;

/// <summary>Where a plain string documents something: at the start of a module, class or function, and behind an attribute (PEP 257).</summary>
internal static class DocstringPlaces
{
    /// <summary>Whether an expression would be a docstring if it were a plain string.</summary>
    public static bool Contains(Expression expression, LintContext context)
    {
        if (context.Parent(expression) is not Expr statement || context.Parent(statement) is not { } parent)
            return false;
        switch (parent)
        {
            case Module module:
                return ReferenceEquals(module.Body[0], statement) || IsBehindAttribute(module.Body, statement);
            case ClassDef type:
                return ReferenceEquals(type.Body[0], statement) || IsBehindAttribute(type.Body, statement);
            case FunctionDef function:
                return ReferenceEquals(function.Body[0], statement);
            case If branch:
                return IsInClass(branch, context) && IsBehindAttribute(branch.Body, statement);
            default:
                return false;
        }
    }

    private static bool IsInClass(Node node, LintContext context)
    {
        for (var at = context.Parent(node); at is not null; at = context.Parent(at))
            if (at is FunctionDef or ClassDef)
                return at is ClassDef;
        return false;
    }

    private static bool IsBehindAttribute(NodeList<Statement> body, Statement statement)
    {
        Statement? before = null;
        foreach (var sibling in body)
        {
            if (ReferenceEquals(sibling, statement))
                return before is Assign { Targets: [Name] } or AnnAssign { Target: Name };
            before = sibling;
        }
        return false;
    }
}

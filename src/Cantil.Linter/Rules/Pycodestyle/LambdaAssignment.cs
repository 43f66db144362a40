using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Functions;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E731", "lambda-assignment", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class LambdaAssignment
{
    public const string Explanation = """
        ## What it does
        Finds `lambda` expressions that are given a name.

        ## Why is this bad?
        A function that is made by `def` knows its name in tracebacks and can be documented; a `lambda` is for places where no statement may stand.

        ## Example
        ```python
        double = lambda number: 2 * number
        ```

        ## Use instead
        ```python
        def double(number):
            return 2 * number
        ```

        ## Fix safety
        The function gets another name and another type of its own, so the fix counts as unsafe.
        """;

    public void Check(Assign node, LintContext context)
    {
        if (node is { Targets: { Count: 1 } targets, Value: Lambda lambda } && targets[0] is Name name)
            Report(node, name, lambda, null, context);
    }

    public void Check(AnnAssign node, LintContext context)
    {
        // An annotated name in a class is a field, and a method is none.
        if (node is { Target: Name name, Value: Lambda lambda } && !IsInClass(node, context))
            Report(node, name, lambda, node.Annotation, context);
    }

    private void Report(Statement node, Name name, Lambda lambda, Expression? annotation, LintContext context)
    {
        if (context.Report(this, node, $"`{name.Id}` is a `lambda` with a name; use `def`") && context.WantsFixes)
            LambdaDefinition.AttachFix(node, name, lambda, annotation, context);
    }

    private static bool IsInClass(Statement node, LintContext context)
    {
        for (var at = context.Parent(node); at is not null; at = context.Parent(at))
            if (at is ClassDef)
                return true;
            else if (at is FunctionDef)
                return false;
        return false;
    }
}

using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F634", "if-tuple", Since = "0.1.0", Default = true)]
public sealed partial class IfTuple
{
    public const string Explanation = """
        ## What it does
        Finds `if` and `elif` whose test is a tuple with something in it.

        ## Why is this bad?
        Such a tuple is always true: the other branch can never be reached. Mostly a trailing comma or a misplaced
        parenthesis made the tuple.

        ## Example
        ```python
        if (attempts > 3, "too many"):
            stop()
        ```

        ## Use instead
        ```python
        if attempts > 3:
            stop()
        ```
        """;

    public void Check(If node, LintContext context) => CheckTest(node.Test, context);

    public void Check(ElifElseClause node, LintContext context) => CheckTest(node.Test, context);

    private void CheckTest(Expression? test, LintContext context)
    {
        if (test is Tuple { Elts.Count: > 0 })
            context.Report(this, test, "This condition is a tuple with something in it, which is always true");
    }
}

using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F631", "assert-tuple", Since = "0.1.0", Default = true)]
public sealed partial class AssertTuple
{
    public const string Explanation = """
        ## What it does
        Finds `assert` statements whose test is a tuple with something in it.

        ## Why is this bad?
        Such a tuple is always true, so the assertion never fails. It mostly comes from parentheses around the test and its
        message, which make one tuple of the two.

        ## Example
        ```python
        assert (ready, "not ready yet")
        ```

        ## Use instead
        ```python
        assert ready, "not ready yet"
        ```
        """;

    public void Check(Assert node, LintContext context)
    {
        if (node.Test is Tuple { Elts.Count: > 0 })
            context.Report(this, node, "This assertion tests a tuple with something in it, which is always true");
    }
}

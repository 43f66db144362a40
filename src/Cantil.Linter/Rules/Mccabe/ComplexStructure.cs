using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Mccabe;

[Rule("C901", "complex-structure", Since = "0.1.0")]
public sealed partial class ComplexStructure(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds functions through which there are more ways than allowed: their cyclomatic complexity, which is 1 and one more for each `if`, `elif`, loop, `except`, `else` of a `try`, `case` and function in them.

        ## Why is this bad?
        Each way has to be understood and tested by itself.

        ## Example
        ```python
        def grade(points):
            if points < 10:
                return 0
            elif points < 20:
                return 1
            elif points < 30:
                return 2
            elif points < 40:
                return 3
            elif points < 50:
                return 4
            elif points < 60:
                return 5
            elif points < 70:
                return 6
            elif points < 80:
                return 7
            elif points < 90:
                return 8
            elif points < 100:
                return 9
            return 10
        ```

        ## Use instead
        ```python
        def grade(points):
            return min(points // 10, 10)
        ```

        ## Options
        - `lint.mccabe.max-complexity`: how many ways are allowed.
        """;

    public void Check(FunctionDef node, LintContext context)
    {
        var complexity = 1 + Complexity.Of(node.Body);
        if (complexity > options.MaxComplexity)
            context.Report(this, node.Name.Range, $"`{node.Name}` has a complexity of {complexity}; {options.MaxComplexity} is allowed");
    }
}

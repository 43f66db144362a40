using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E222", "multiple-spaces-after-operator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MultipleSpacesAfterOperator
{
    public const string Explanation = """
        ## What it does
        Finds several spaces behind an operator.

        ## Why is this bad?
        One blank says where an operator is; columns that are lined up by hand fall apart with the next change.

        ## Example
        ```python
        width =  4
        ```

        ## Use instead
        ```python
        width = 4
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.WideGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.AfterOperators(line, context, this, GapKind.Many, "There are several spaces behind this operator");
}

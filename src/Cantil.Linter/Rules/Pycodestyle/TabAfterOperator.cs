using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E224", "tab-after-operator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class TabAfterOperator
{
    public const string Explanation = """
        ## What it does
        Finds tabs behind an operator.

        ## Why is this bad?
        How wide a tab is depends on the editor.

        ## Example
        ```python
        width =	4
        ```

        ## Use instead
        ```python
        width = 4
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.TabGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.AfterOperators(line, context, this, GapKind.Tab, "There is a tab behind this operator");
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E242", "tab-after-comma", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class TabAfterComma
{
    public const string Explanation = """
        ## What it does
        Finds tabs behind a comma.

        ## Why is this bad?
        How wide a tab is depends on the editor.

        ## Example
        ```python
        pair = 1,	2
        ```

        ## Use instead
        ```python
        pair = 1, 2
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.TabGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.AfterCommas(line, context, this, GapKind.Tab, "There is a tab behind this comma");
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E241", "multiple-spaces-after-comma", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MultipleSpacesAfterComma
{
    public const string Explanation = """
        ## What it does
        Finds several spaces behind a comma.

        ## Why is this bad?
        One blank separates well enough; columns that are lined up by hand fall apart with the next change.

        ## Example
        ```python
        pair = 1,  2
        ```

        ## Use instead
        ```python
        pair = 1, 2
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.WideGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.AfterCommas(line, context, this, GapKind.Many, "There are several spaces behind this comma");
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E271", "multiple-spaces-after-keyword", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MultipleSpacesAfterKeyword
{
    public const string Explanation = """
        ## What it does
        Finds several spaces behind a keyword.

        ## Why is this bad?
        One blank is all that a keyword needs; more look like a slip.

        ## Example
        ```python
        ready = not  empty
        ```

        ## Use instead
        ```python
        ready = not empty
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.WideGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.AfterKeywords(line, context, this, GapKind.Many, "There are several spaces behind this keyword");
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E272", "multiple-spaces-before-keyword", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MultipleSpacesBeforeKeyword
{
    public const string Explanation = """
        ## What it does
        Finds several spaces before a keyword.

        ## Why is this bad?
        One blank is all that a keyword needs; more look like a slip.

        ## Example
        ```python
        ready = full  and done
        ```

        ## Use instead
        ```python
        ready = full and done
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.WideGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.BeforeKeywords(line, context, this, GapKind.Many, "There are several spaces before this keyword");
}

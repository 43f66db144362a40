using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E274", "tab-before-keyword", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class TabBeforeKeyword
{
    public const string Explanation = """
        ## What it does
        Finds tabs before a keyword.

        ## Why is this bad?
        How wide a tab is depends on the editor.

        ## Example
        ```python
        ready = full	and done
        ```

        ## Use instead
        ```python
        ready = full and done
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.TabGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.BeforeKeywords(line, context, this, GapKind.Tab, "There is a tab before this keyword");
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E273", "tab-after-keyword", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class TabAfterKeyword
{
    public const string Explanation = """
        ## What it does
        Finds tabs behind a keyword.

        ## Why is this bad?
        How wide a tab is depends on the editor.

        ## Example
        ```python
        ready = not	empty
        ```

        ## Use instead
        ```python
        ready = not empty
        ```

        ## Fix safety
        The blanks become one.
        """;

    [Lines(LineTraits.TabGap)]
    public void Check(LogicalLine line, LintContext context) =>
        WideGaps.AfterKeywords(line, context, this, GapKind.Tab, "There is a tab behind this keyword");
}

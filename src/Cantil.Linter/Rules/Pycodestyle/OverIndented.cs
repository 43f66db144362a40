using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E117", "over-indented", Since = "0.1.0", Stability = RuleStability.Preview)]
public sealed partial class OverIndented
{
    public const string Explanation = """
        ## What it does
        Finds blocks that are indented by more than one step: by more than four columns, or eight where the file is indented by tabs.

        ## Why is this bad?
        All of a project is easier to read if its blocks are indented by the same steps.

        ## Example
        ```python
        if ready:
                start()
        ```

        ## Use instead
        ```python
        if ready:
            start()
        ```
        """;

    [Lines(LineTraits.OverIndented)]
    public void Check(LogicalLine line, LintContext context) =>
        context.Report(this, new TextRange(line.LineStart, line.Start), "This block is indented by more than a step");
}

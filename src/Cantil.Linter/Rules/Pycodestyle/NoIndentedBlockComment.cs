using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E115", "no-indented-block-comment", Since = "0.1.0", Stability = RuleStability.Preview)]
public sealed partial class NoIndentedBlockComment
{
    public const string Explanation = """
        ## What it does
        Finds comments that are the first thing behind a colon and not indented.

        ## Why is this bad?
        The comment seems to belong to what is outside of the block.

        ## Example
        ```python
        if ready:
        # At last.
            start()
        ```

        ## Use instead
        ```python
        if ready:
            # At last.
            start()
        ```
        """;

    [Lines(LineTraits.MissingIndent)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (line.IsComment)
            context.Report(this, new TextRange(line.LineStart, line.Start), "This comment has to be indented like the block that it begins");
    }
}

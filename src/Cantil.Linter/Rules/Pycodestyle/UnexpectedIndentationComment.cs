using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E116", "unexpected-indentation-comment", Since = "0.1.0", Stability = RuleStability.Preview)]
public sealed partial class UnexpectedIndentationComment
{
    public const string Explanation = """
        ## What it does
        Finds comments that are indented though no block begins there.

        ## Why is this bad?
        The comment seems to belong to a block that is not there.

        ## Example
        ```python
        count = 0
            # Of all files.
        ```

        ## Use instead
        ```python
        count = 0
        # Of all files.
        ```
        """;

    [Lines(LineTraits.UnexpectedIndent)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (line.IsComment)
            context.Report(this, new TextRange(line.LineStart, line.Start), "No block begins here that this comment could be in");
    }
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E114", "indentation-with-invalid-multiple-comment", Since = "0.1.0", Stability = RuleStability.Preview)]
public sealed partial class IndentationWithInvalidMultipleComment
{
    public const string Explanation = """
        ## What it does
        Finds comments that are not indented by a multiple of the width of a step.

        ## Why is this bad?
        A comment is read as a part of the block whose indentation it has.

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

        ## Options
        - `indent-width`: the width of a step.
        """;

    [Lines(LineTraits.OddIndent)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (line.IsComment)
            context.Report(this, new TextRange(line.LineStart, line.Start), $"The indentation of {line.Indent} is no multiple of {context.Options.IndentWidth}");
    }
}

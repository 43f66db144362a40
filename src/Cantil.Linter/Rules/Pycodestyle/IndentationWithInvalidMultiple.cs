using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E111", "indentation-with-invalid-multiple", Since = "0.1.0", Stability = RuleStability.Preview)]
public sealed partial class IndentationWithInvalidMultiple
{
    public const string Explanation = """
        ## What it does
        Finds lines that are not indented by a multiple of the width of a step.

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

        ## Options
        - `indent-width`: the width of a step.
        """;

    [Lines(LineTraits.OddIndent)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (!line.IsComment)
            context.Report(this, new TextRange(line.LineStart, line.Start), $"The indentation of {line.Indent} is no multiple of {context.Options.IndentWidth}");
    }
}

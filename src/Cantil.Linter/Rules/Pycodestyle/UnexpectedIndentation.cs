using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E113", "unexpected-indentation", Since = "0.1.0", Stability = RuleStability.Preview)]
public sealed partial class UnexpectedIndentation
{
    public const string Explanation = """
        ## What it does
        Finds lines that are indented though no block begins there.

        ## Why is this bad?
        Only a block is indented: this is a syntax error.

        ## Example
        ```text
        ready = True
            start()
        ```
        """;

    [Lines(LineTraits.UnexpectedIndent)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (!line.IsComment)
            context.Report(this, new TextRange(line.LineStart, line.Start), "No block begins here");
    }
}

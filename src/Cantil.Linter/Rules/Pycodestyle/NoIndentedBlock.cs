using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E112", "no-indented-block", Since = "0.1.0", Stability = RuleStability.Preview)]
public sealed partial class NoIndentedBlock
{
    public const string Explanation = """
        ## What it does
        Finds lines behind a colon that are not indented.

        ## Why is this bad?
        A block has to be indented: this is a syntax error.

        ## Example
        ```text
        if ready:
        start()
        ```
        """;

    [Lines(LineTraits.MissingIndent)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (!line.IsComment)
            context.Report(this, new TextRange(line.LineStart, line.Start), "A block has to begin here");
    }
}

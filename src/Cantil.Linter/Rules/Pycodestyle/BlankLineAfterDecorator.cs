using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E304", "blank-line-after-decorator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class BlankLineAfterDecorator
{
    public const string Explanation = """
        ## What it does
        Finds empty lines between a decorator and what it decorates.

        ## Why is this bad?
        The decorator is a part of the definition.

        ## Example
        ```python
        @staticmethod

        def make():
            return 0
        ```

        ## Use instead
        ```python
        @staticmethod
        def make():
            return 0
        ```

        ## Fix safety
        Only empty lines change.
        """;

    [Lines(LineTraits.LineAfterDecorator)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (context.Report(this, context.Tree.Tokens[line.FirstToken].Range, "There may be no empty line behind a decorator"))
            BlankLineFix.RemoveAll(context, new TextRange(context.BlankLines.CodeEnd, line.LineStart));
    }
}

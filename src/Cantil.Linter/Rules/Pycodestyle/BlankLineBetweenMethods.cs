using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E301", "blank-line-between-methods", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class BlankLineBetweenMethods
{
    public const string Explanation = """
        ## What it does
        Finds methods without an empty line before them.

        ## Why is this bad?
        PEP 8 asks for one, so that a reader sees where the next method begins. Definitions of one line may stand together.

        ## Example
        ```python
        class Shape:
            def area(self):
                return 0
            def name(self):
                return ""
        ```

        ## Use instead
        ```python
        class Shape:
            def area(self):
                return 0

            def name(self):
                return ""
        ```

        ## Fix safety
        Only empty lines change.
        """;

    [Lines(LineTraits.NoLineBeforeMethod)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (context.Report(this, context.Tree.Tokens[line.FirstToken].Range, "There has to be an empty line before a method"))
            BlankLineFix.Insert(context, context.LineStart(context.BlankLines.CodeEnd), 1);
    }
}

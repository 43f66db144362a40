using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E204", "whitespace-after-decorator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class WhitespaceAfterDecorator
{
    public const string Explanation = """
        ## What it does
        Finds blanks between `@` and the decorator.

        ## Why is this bad?
        The sign belongs to the name; with a blank it looks like the operator.

        ## Example
        ```python
        @ staticmethod
        def make(): ...
        ```

        ## Use instead
        ```python
        @staticmethod
        def make(): ...
        ```

        ## Fix safety
        Only blanks change.
        """;

    public void Check(Decorator node, LintContext context)
    {
        var gap = Gap.After(context.Source, node.Start + 1);
        if (!gap.IsNone && context.Report(this, gap.Range, "There is a blank between `@` and the decorator"))
            context.AttachFix(Applicability.Safe, "Remove it", gap.Range, "");
    }
}

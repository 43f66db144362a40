using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E303", "too-many-blank-lines", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class TooManyBlankLines
{
    public const string Explanation = """
        ## What it does
        Finds more empty lines than there may be: two in a module, one in anything else and in stubs.

        ## Why is this bad?
        Empty lines say what belongs together only if there are few of them.

        ## Example
        ```python
        count = 0



        total = 0
        ```

        ## Use instead
        ```python
        count = 0


        total = 0
        ```

        ## Fix safety
        Only empty lines change.

        ## Options
        - `lint.isort.lines-after-imports`: how many there may be behind an import.
        - `lint.isort.lines-between-types`: how many there may be between `import` and `from … import`.
        """;

    [Lines(LineTraits.TooManyBlankLines)]
    public void Check(LogicalLine line, LintContext context)
    {
        var blank = context.BlankLines;
        if (context.Report(this, context.Tree.Tokens[line.FirstToken].Range, $"There may be {blank.Expected} empty lines here, not {blank.Count}"))
            BlankLineFix.Replace(context, blank.Lines, blank.Expected);
    }
}

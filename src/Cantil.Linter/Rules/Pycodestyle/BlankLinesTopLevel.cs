using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E302", "blank-lines-top-level", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class BlankLinesTopLevel
{
    public const string Explanation = """
        ## What it does
        Finds functions and classes of a module without two empty lines before them.

        ## Why is this bad?
        PEP 8 asks for two, so that a reader sees the parts of a module. Functions of one line may stand together.

        ## Example
        ```python
        def area():
            return 0
        def name():
            return ""
        ```

        ## Use instead
        ```python
        def area():
            return 0


        def name():
            return ""
        ```

        ## Fix safety
        Only empty lines change.

        ## Options
        - `lint.isort.lines-after-imports`: how many behind an import.
        """;

    [Lines(LineTraits.TooFewBlankLines)]
    public void Check(LogicalLine line, LintContext context)
    {
        var blank = context.BlankLines;
        if (!context.Report(this, context.Tree.Tokens[line.FirstToken].Range, $"There have to be {blank.Expected} empty lines before this definition, not {blank.Longest}"))
            return;
        if (blank.Count > 0)
            BlankLineFix.Replace(context, blank.Lines, blank.Expected);
        else
            BlankLineFix.Insert(context, context.LineStart(blank.CodeEnd), blank.Expected - blank.Longest);
    }
}

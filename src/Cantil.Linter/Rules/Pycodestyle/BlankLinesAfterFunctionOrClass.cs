using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E305", "blank-lines-after-function-or-class", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class BlankLinesAfterFunctionOrClass
{
    public const string Explanation = """
        ## What it does
        Finds code of a module that follows a function or class without two empty lines between them.

        ## Why is this bad?
        PEP 8 asks for two, so that a reader sees where the definition ends.

        ## Example
        ```python
        def area():
            return 0
        print(area())
        ```

        ## Use instead
        ```python
        def area():
            return 0


        print(area())
        ```

        ## Fix safety
        Only empty lines change.
        """;

    [Lines(LineTraits.TooFewAfterDefinition)]
    public void Check(LogicalLine line, LintContext context)
    {
        var blank = context.BlankLines;
        if (!context.Report(this, context.Tree.Tokens[line.FirstToken].Range, $"There have to be 2 empty lines behind a function or class, not {blank.Longest}"))
            return;
        if (blank.Count > 0)
            BlankLineFix.Replace(context, blank.Lines, 2);
        else
            BlankLineFix.Insert(context, context.LineStart(blank.CodeEnd), 2 - blank.Longest);
    }
}

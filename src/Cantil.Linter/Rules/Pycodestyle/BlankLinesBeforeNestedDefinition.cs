using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E306", "blank-lines-before-nested-definition", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class BlankLinesBeforeNestedDefinition
{
    public const string Explanation = """
        ## What it does
        Finds functions and classes in a function without an empty line before them.

        ## Why is this bad?
        The empty line shows a reader that another definition begins.

        ## Example
        ```python
        def area():
            side = 1
            def square():
                return side * side
        ```

        ## Use instead
        ```python
        def area():
            side = 1

            def square():
                return side * side
        ```

        ## Fix safety
        Only empty lines change.
        """;

    [Lines(LineTraits.NoLineBeforeNested)]
    public void Check(LogicalLine line, LintContext context)
    {
        if (context.Report(this, context.Tree.Tokens[line.FirstToken].Range, "There has to be an empty line before a nested definition"))
            BlankLineFix.Insert(context, line.LineStart, 1);
    }
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E227", "missing-whitespace-around-bitwise-or-shift-operator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MissingWhitespaceAroundBitwiseOrShiftOperator
{
    public const string Explanation = """
        ## What it does
        Finds `<<`, `>>`, `&`, `|` and `^`, also with `=`, without a blank on both sides.

        ## Why is this bad?
        A blank on both sides shows where an operand ends.

        ## Example
        ```python
        mask = 1<<width
        ```

        ## Use instead
        ```python
        mask = 1 << width
        ```

        ## Fix safety
        A blank is added where one is missing.
        """;

    [Lines(LineTraits.TightOperator)]
    public void Check(LogicalLine line, LintContext context) =>
        OperatorBlanks.Check(line, context, this, OperatorGroup.Bitwise, "There has to be a blank on both sides of this bitwise operator");
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E228", "missing-whitespace-around-modulo-operator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MissingWhitespaceAroundModuloOperator
{
    public const string Explanation = """
        ## What it does
        Finds `%` between operands without a blank on both sides.

        ## Why is this bad?
        A blank on both sides shows where an operand ends.

        ## Example
        ```python
        rest = number%10
        ```

        ## Use instead
        ```python
        rest = number % 10
        ```

        ## Fix safety
        A blank is added where one is missing.
        """;

    [Lines(LineTraits.TightOperator)]
    public void Check(LogicalLine line, LintContext context) =>
        OperatorBlanks.Check(line, context, this, OperatorGroup.Modulo, "There has to be a blank on both sides of `%`");
}

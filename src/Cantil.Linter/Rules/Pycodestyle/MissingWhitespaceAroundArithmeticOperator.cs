using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E226", "missing-whitespace-around-arithmetic-operator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MissingWhitespaceAroundArithmeticOperator
{
    public const string Explanation = """
        ## What it does
        Finds `+`, `-`, `*`, `/`, `//` and `@` between operands without a blank on both sides, and `**` with one on one side only.

        ## Why is this bad?
        A blank on both sides shows where an operand ends. (PEP 8 leaves it open for operators that bind more closely.)

        ## Example
        ```python
        area = width*height
        ```

        ## Use instead
        ```python
        area = width * height
        ```

        ## Fix safety
        A blank is added where one is missing.
        """;

    [Lines(LineTraits.TightOperator)]
    public void Check(LogicalLine line, LintContext context) =>
        OperatorBlanks.Check(line, context, this, OperatorGroup.Arithmetic, "There has to be a blank on both sides of this arithmetic operator");
}

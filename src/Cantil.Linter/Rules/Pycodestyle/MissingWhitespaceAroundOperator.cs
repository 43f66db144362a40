using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E225", "missing-whitespace-around-operator", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MissingWhitespaceAroundOperator
{
    public const string Explanation = """
        ## What it does
        Finds assignments, comparisons, arrows and the words `and`, `or`, `in` and `is` that lack a blank on a side.

        ## Why is this bad?
        PEP 8 puts one on both sides, so that a reader sees the operator at once.

        ## Example
        ```python
        if number==42:
            print(number)
        ```

        ## Use instead
        ```python
        if number == 42:
            print(number)
        ```

        ## Fix safety
        A blank is added where one is missing.
        """;

    [Lines(LineTraits.TightOperator | LineTraits.TightKeyword)]
    public void Check(LogicalLine line, LintContext context) =>
        OperatorBlanks.Check(line, context, this, OperatorGroup.Needed, "There has to be a blank on both sides of this operator");
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Keys;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F602", "multi-value-repeated-key-variable", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
public sealed partial class MultiValueRepeatedKeyVariable
{
    public const string Explanation = """
        ## What it does
        Finds dict displays in which a variable stands as key more than once.

        ## Why is this bad?
        The last value wins and the ones before it are lost without a word; mostly one of the keys is a slip.

        ## Example
        ```python
        totals = {
            price: 1,
            price: 2,
        }
        ```

        ## Use instead
        ```python
        totals = {
            price: 1,
            discount: 2,
        }
        ```

        ## Fix safety
        Where key and value are both repeated, the later of the two is removed; this is unsafe, because comments go with it and a
        call in it is then made once.
        """;

    public void Check(Dict node, LintContext context)
    {
        RepeatedValues? values = null;
        foreach (var repetition in RepeatedKeys.Of(node, context))
            if (repetition.Key is Name name)
            {
                var isKept = context.Report(this, name, $"The key `{name.Id}` stands in this dict before; only the last value counts");
                (values ??= new RepeatedValues(node, context)).Next(repetition, isKept);
            }
    }
}

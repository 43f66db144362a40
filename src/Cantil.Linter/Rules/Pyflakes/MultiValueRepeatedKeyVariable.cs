using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Keys;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F602", "multi-value-repeated-key-variable", Since = "0.1.0", Default = true)]
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
        """;

    public void Check(Dict node, LintContext context)
    {
        foreach (var (_, key) in RepeatedKeys.Of(node, context))
            if (key is Name name)
                context.Report(this, key, $"The key `{name.Id}` stands in this dict before; only the last value counts");
    }
}

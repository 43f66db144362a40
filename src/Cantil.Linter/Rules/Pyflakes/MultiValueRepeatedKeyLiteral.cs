using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Keys;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F601", "multi-value-repeated-key-literal", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
public sealed partial class MultiValueRepeatedKeyLiteral
{
    public const string Explanation = """
        ## What it does
        Finds dict displays in which a literal stands as key more than once. Literals with equal values are one key: `1`, `1.0` and `True` are.

        ## Why is this bad?
        The last value wins and the ones before it are lost without a word; mostly one of the keys is a slip.

        ## Example
        ```python
        sizes = {
            "small": 1,
            "medium": 2,
            "small": 3,
        }
        ```

        ## Use instead
        ```python
        sizes = {
            "small": 1,
            "medium": 2,
            "large": 3,
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
            if (repetition.Key is not Name)
                (values ??= new RepeatedValues(node, context)).Next(repetition, Report(repetition.First, repetition.Key, context));
    }

    private bool Report(Expression first, Expression key, LintContext context) =>
        context.Source.Slice(first.Range).SequenceEqual(context.Source.Slice(key.Range))
            ? context.Report(this, key, $"The key {Shown(key, context)} stands in this dict before; only the last value counts")
            : context.Report(this, key, $"The key {Shown(key, context)} equals {Shown(first, context)}, which stands in this dict before; only the last value counts");

    /// <summary>The text of a key, unless it is long or goes over several lines.</summary>
    private static string Shown(Expression key, LintContext context)
    {
        const int Longest = 50;
        return key.Range.Length <= Longest && context.Source.Slice(key.Range).IndexOfAny((byte)'\n', (byte)'\r') < 0
            ? $"`{context.Text(key.Range)}`"
            : "here";
    }
}

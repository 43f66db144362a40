using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F505", "percent-format-missing-argument", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatMissingArgument
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats with names for which no value is given.

        ## Why is this bad?
        They raise a `KeyError` when the line runs.

        ## Example
        ```python
        "%(name)s is %(age)d" % {"name": "Ada"}
        ```

        ## Use instead
        ```python
        "%(name)s is %(age)d" % {"name": "Ada", "age": 36}
        ```
        """;

    public void Check(BinOp node, LintContext context)
    {
        if (PercentFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(BinOp node, PercentFormat format, LintContext context)
    {
        if (format.IsBroken || format.Positional > 0 || node.Right is not Dict dict || PercentFormat.Unpacks(dict))
            return;
        var missing = format.MissingKeys(context, dict);
        if (missing is { Count: > 0 })
            context.Report(this, node, $"This `%` format names what it is not given: {string.Join(", ", missing)}");
    }
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F504", "percent-format-extra-named-arguments", Since = "0.1.0", Fix = FixAvailability.Always, Default = true)]
public sealed partial class PercentFormatExtraNamedArguments
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats that are given values by names that they do not use.

        ## Why is this bad?
        A value that nobody sees is a leftover, or the placeholder for it was forgotten.

        ## Example
        ```python
        "Hello, %(name)s" % {"name": "Ada", "age": 36}
        ```

        ## Use instead
        ```python
        "Hello, %(name)s" % {"name": "Ada"}
        ```

        ## Fix safety
        The unused values are removed. That is unsafe where working one of them out may do something, such as a call.
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
        var unused = format.UnusedKeys(context, dict);
        if (unused.Count > 0 &&
            context.Report(this, node, $"This `%` format does not use what it is given: {string.Join(", ", unused)}") && context.WantsFixes)
            FormatFixes.RemoveItems(dict, format.UnusedItems(context, dict), context);
    }
}

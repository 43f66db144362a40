using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F508", "percent-format-star-requires-sequence", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatStarRequiresSequence
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats that take a width or precision from the values with `*` and are given a dict.

        ## Why is this bad?
        The star takes the next value of a tuple; with a mapping it raises a `TypeError`.

        ## Example
        ```python
        "%(amount)*d" % {"amount": 3}
        ```

        ## Use instead
        ```python
        "%*d" % (8, 3)
        ```
        """;

    public void Check(BinOp node, LintContext context)
    {
        if (PercentFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(BinOp node, PercentFormat format, LintContext context)
    {
        if (!format.IsBroken && format.HasStar && node.Right is Dict or DictComp)
            context.Report(this, node, "`*` in a `%` format needs a tuple, not a mapping");
    }
}

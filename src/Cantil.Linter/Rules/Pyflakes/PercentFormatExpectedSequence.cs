using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F503", "percent-format-expected-sequence", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatExpectedSequence
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats with several placeholders without names that are given a dict.

        ## Why is this bad?
        A mapping counts as one value there, so the others are missing and a `TypeError` is raised.

        ## Example
        ```python
        "%s is %d" % {"name": "Ada", "age": 36}
        ```

        ## Use instead
        ```python
        "%s is %d" % ("Ada", 36)
        ```
        """;

    public void Check(BinOp node, LintContext context)
    {
        if (PercentFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(BinOp node, PercentFormat format, LintContext context)
    {
        if (!format.IsBroken && format.Positional > 1 && node.Right is Dict or DictComp)
            context.Report(this, node, "This `%` format counts its values, so it needs a tuple, not a mapping");
    }
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F506", "percent-format-mixed-positional-and-named", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatMixedPositionalAndNamed
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats that have placeholders with and without names.

        ## Why is this bad?
        Those with names need a mapping and those without a tuple; no value can be both.

        ## Example
        ```python
        "%s is %(age)d" % {"age": 36}
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
        if (!format.IsBroken && format.Positional > 0 && format.Names.Count > 0)
            context.Report(this, node, "This `%` format mixes placeholders with and without names");
    }
}

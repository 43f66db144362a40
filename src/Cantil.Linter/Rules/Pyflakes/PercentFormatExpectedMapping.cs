using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F502", "percent-format-expected-mapping", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatExpectedMapping
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats with named placeholders that are given a tuple, list or set.

        ## Why is this bad?
        Names are looked up in a mapping; anything else raises a `TypeError`.

        ## Example
        ```python
        "%(name)s is %(age)d" % ("Ada", 36)
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
        if (!format.IsBroken && format.Names.Count > 0 && node.Right is Tuple or List or Set or ListComp or SetComp or GeneratorExp)
            context.Report(this, node, "This `%` format names its values, so it needs a mapping, not a sequence");
    }
}

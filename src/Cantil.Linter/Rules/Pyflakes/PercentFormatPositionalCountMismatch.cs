using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F507", "percent-format-positional-count-mismatch", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatPositionalCountMismatch
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats that are given more or fewer values than they have placeholders.

        ## Why is this bad?
        They raise a `TypeError` when the line runs.

        ## Example
        ```python
        "%s is %d" % ("Ada",)
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
        if (format.IsBroken || format.Names.Count > 0)
            return;
        var given = PercentFormat.CountOf(node.Right, isNothingWanted: format.Positional == 0);
        if (given >= 0 && given != format.Positional)
            context.Report(this, node, $"This `%` format has {format.Positional} {Plural(format.Positional, "placeholder")} but is given {given} {Plural(given, "value")}");
    }

    private static string Plural(int count, string word) => count == 1 ? word : word + "s";
}

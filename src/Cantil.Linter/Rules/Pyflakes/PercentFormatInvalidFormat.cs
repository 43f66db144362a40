using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F501", "percent-format-invalid-format", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatInvalidFormat
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats that are cut short, or ask for a width or precision that no machine has.

        ## Why is this bad?
        They raise a `ValueError` when the line runs.

        ## Example
        ```python
        "%s and 10%" % name
        ```

        ## Use instead
        ```python
        "%s and 10%%" % name
        ```
        """;

    public void Check(BinOp node, LintContext context)
    {
        if (PercentFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(BinOp node, PercentFormat format, LintContext context)
    {
        if (format.Error is PercentFormatError.Incomplete)
            context.Report(this, node, "This `%` format ends in the middle of a placeholder; write `%%` for a percent sign");
        else if (format.Error is PercentFormatError.IncompleteKey)
            context.Report(this, node, "This `%` format has a key whose parenthesis is not closed");
        else if (format.Error is PercentFormatError.TooBig)
            context.Report(this, node, "This `%` format asks for a width or precision that is too large");
    }
}

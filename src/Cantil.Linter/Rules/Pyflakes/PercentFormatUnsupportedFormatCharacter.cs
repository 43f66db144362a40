using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F509", "percent-format-unsupported-format-character", Since = "0.1.0", Default = true)]
public sealed partial class PercentFormatUnsupportedFormatCharacter
{
    public const string Explanation = """
        ## What it does
        Finds `%` formats with a letter that stands for no conversion.

        ## Why is this bad?
        They raise a `ValueError` when the line runs.

        ## Example
        ```python
        "%y" % value
        ```

        ## Use instead
        ```python
        "%s" % value
        ```
        """;

    public void Check(BinOp node, LintContext context)
    {
        if (PercentFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(BinOp node, PercentFormat format, LintContext context)
    {
        if (format.Error is PercentFormatError.UnsupportedCharacter)
            context.Report(this, node, $"This `%` format has no conversion `{format.BadCharacter}`");
    }
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F525", "string-dot-format-mixing-automatic", Since = "0.1.0", Default = true)]
public sealed partial class StringDotFormatMixingAutomatic
{
    public const string Explanation = """
        ## What it does
        Finds formats of `str.format` that number some placeholders and leave others to be counted.

        ## Why is this bad?
        They raise a `ValueError` when the line runs.

        ## Example
        ```python
        "{0}, {}".format("Ada", 36)
        ```

        ## Use instead
        ```python
        "{0}, {1}".format("Ada", 36)
        ```
        """;

    public void Check(Call node, LintContext context)
    {
        if (BraceFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(Call node, BraceFormat format, LintContext context)
    {
        if (format.Error is null && format.Automatic > 0 && format.Positions.Count > 0)
            context.Report(this, node, "This format numbers some placeholders and leaves others to be counted");
    }
}

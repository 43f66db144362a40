using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F521", "string-dot-format-invalid-format", Since = "0.1.0", Default = true)]
public sealed partial class StringDotFormatInvalidFormat
{
    public const string Explanation = """
        ## What it does
        Finds calls of `str.format` on a text that is no format.

        ## Why is this bad?
        They raise a `ValueError` when the line runs.

        ## Example
        ```python
        "{name".format(name="Ada")
        ```

        ## Use instead
        ```python
        "{name}".format(name="Ada")
        ```
        """;

    public void Check(Call node, LintContext context)
    {
        if (BraceFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(Call node, BraceFormat format, LintContext context)
    {
        if (format.Error is { } error)
            context.Report(this, node, $"This format cannot be read: {error}");
    }
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F524", "string-dot-format-missing-arguments", Since = "0.1.0", Default = true)]
public sealed partial class StringDotFormatMissingArguments
{
    public const string Explanation = """
        ## What it does
        Finds calls of `str.format` that lack an argument for a placeholder.

        ## Why is this bad?
        They raise an `IndexError` or a `KeyError` when the line runs.

        ## Example
        ```python
        "{name} is {age}".format(name="Ada")
        ```

        ## Use instead
        ```python
        "{name} is {age}".format(name="Ada", age=36)
        ```
        """;

    public void Check(Call node, LintContext context)
    {
        if (BraceFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(Call node, BraceFormat format, LintContext context)
    {
        if (format.Error is null && format.Missing(node, context) is { Count: > 0 } missing)
            context.Report(this, node, $"This format lacks arguments for {string.Join(", ", missing)}");
    }
}

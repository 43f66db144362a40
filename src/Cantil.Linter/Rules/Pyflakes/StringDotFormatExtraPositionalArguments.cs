using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F523", "string-dot-format-extra-positional-arguments", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
public sealed partial class StringDotFormatExtraPositionalArguments
{
    public const string Explanation = """
        ## What it does
        Finds calls of `str.format` with arguments that the format does not use.

        ## Why is this bad?
        A value that nobody sees is a leftover, or the placeholder for it was forgotten.

        ## Example
        ```python
        "Hello, {}".format("Ada", 36)
        ```

        ## Use instead
        ```python
        "Hello, {}".format("Ada")
        ```

        ## Fix safety
        The unused arguments are removed. That is unsafe where working one of them out may do something, such as a call. There is no fix
        where an argument behind them is used, because the format would need new numbers.
        """;

    public void Check(Call node, LintContext context)
    {
        if (BraceFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(Call node, BraceFormat format, LintContext context)
    {
        if (format.Error is null && format.UnusedPositions(node, context) is { Count: > 0 } unused &&
            context.Report(this, node, $"This format does not use its arguments at {string.Join(", ", unused)}") && context.WantsFixes)
            FormatFixes.RemovePositions(node, unused, context);
    }
}

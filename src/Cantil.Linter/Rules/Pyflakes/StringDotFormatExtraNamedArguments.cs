using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pyflakes.Formats;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F522", "string-dot-format-extra-named-arguments", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
public sealed partial class StringDotFormatExtraNamedArguments
{
    public const string Explanation = """
        ## What it does
        Finds calls of `str.format` with named arguments that the format does not use.

        ## Why is this bad?
        A value that nobody sees is a leftover, or the placeholder for it was forgotten.

        ## Example
        ```python
        "Hello, {name}".format(name="Ada", age=36)
        ```

        ## Use instead
        ```python
        "Hello, {name}".format(name="Ada")
        ```

        ## Fix safety
        The unused arguments are removed. That is unsafe where working one of them out may do something, such as a call.
        """;

    public void Check(Call node, LintContext context)
    {
        if (BraceFormat.Of(node, context) is { } format)
            CheckFormat(node, format, context);
    }

    private void CheckFormat(Call node, BraceFormat format, LintContext context)
    {
        if (format.Error is null && format.UnusedNames(node, context) is { Count: > 0 } unused &&
            context.Report(this, node, $"This format does not use what it is given: {string.Join(", ", unused)}") && context.WantsFixes)
            FormatFixes.RemoveKeywords(node, format, context);
    }
}

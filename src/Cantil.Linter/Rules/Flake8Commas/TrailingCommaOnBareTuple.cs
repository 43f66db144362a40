using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Commas;

[Rule("COM818", "trailing-comma-on-bare-tuple", Since = "0.1.0", DefaultInPreview = true, BrokenCode = true)]
public sealed partial class TrailingCommaOnBareTuple
{
    public const string Explanation = """
        ## What it does
        Finds commas at the end of a statement that is not in parentheses.

        ## Why is this bad?
        Such a comma makes a tuple of the value, and is easily left over when an argument becomes a statement of its own.

        ## Example
        ```python
        total = sum([1, 2]),
        ```

        ## Use instead
        ```python
        total = sum([1, 2])
        ```

        If a tuple is meant, parentheses show it: `total = (sum([1, 2]),)`.
        """;

    public void Check(LintContext context)
    {
        foreach (var finding in CommaScan.Of(context))
            if (finding.Problem == CommaProblem.OnBareTuple)
                context.Report(this, finding.Range, "The comma at the end makes a tuple of this");
    }
}

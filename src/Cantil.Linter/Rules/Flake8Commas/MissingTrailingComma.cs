using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Commas;

[Rule("COM812", "missing-trailing-comma", Since = "0.1.0", Fix = FixAvailability.Always, BrokenCode = true)]
public sealed partial class MissingTrailingComma
{
    public const string Explanation = """
        ## What it does
        Finds items, arguments and parameters that stand one below the other, the last of which has no comma behind it.

        ## Why is this bad?
        Who adds an item has to change two lines, and a comma that is forgotten then joins two strings without a word.

        ## Example
        ```python
        sizes = {
            "small": 1,
            "large": 2
        }
        ```

        ## Use instead
        ```python
        sizes = {
            "small": 1,
            "large": 2,
        }
        ```

        ## Fix safety
        The comma is added only where it changes nothing.

        ## With a formatter
        `cantil format` sets these commas itself, so the rule is not needed beside it.
        """;

    public void Check(LintContext context)
    {
        foreach (var finding in CommaScan.Of(context))
            if (finding.Problem == CommaProblem.Missing)
                Report(finding.Range, context);
    }

    private void Report(TextRange last, LintContext context)
    {
        var place = new TextRange(last.End, last.End);
        if (context.Report(this, place, "The last item lacks a comma") && context.WantsFixes)
            context.AttachFix(Applicability.Safe, "Add the comma", last, context.Text(last) + ",");
    }
}

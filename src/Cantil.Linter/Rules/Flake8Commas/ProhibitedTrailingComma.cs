using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Commas;

[Rule("COM819", "prohibited-trailing-comma", Since = "0.1.0", Fix = FixAvailability.Always, BrokenCode = true)]
public sealed partial class ProhibitedTrailingComma
{
    public const string Explanation = """
        ## What it does
        Finds commas behind the last item, argument or parameter that have the closing bracket right behind them.

        ## Why is this bad?
        Where items stand in one line, the last comma says nothing and only looks as if something were missing. The comma that
        makes a tuple, `(1,)`, is left alone.

        ## Example
        ```python
        point = (1, 2, 3,)
        ```

        ## Use instead
        ```python
        point = (1, 2, 3)
        ```

        ## Fix safety
        The comma is removed only where it changes nothing.

        ## With a formatter
        `cantil format` takes such a comma as a wish for one item a line and keeps it, so the two do not go together well.
        """;

    public void Check(LintContext context)
    {
        foreach (var finding in CommaScan.Of(context))
            if (finding.Problem == CommaProblem.Prohibited)
            {
                if (context.Report(this, finding.Range, "The last comma does nothing") && context.WantsFixes)
                    context.AttachFix(Applicability.Safe, "Remove the comma", finding.Range, "");
            }
    }
}

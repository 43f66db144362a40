using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("W291", "trailing-whitespace", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class TrailingWhitespace
{
    public const string Explanation = """
        ## What it does
        Finds blanks at the end of a line.

        ## Why is this bad?
        Nobody sees them, and tools that remove them change lines that nobody meant to change.

        ## Example
        ```python
        count = 0 
        ```

        ## Use instead
        ```python
        count = 0
        ```

        ## Fix safety
        In strings the blanks are part of a value, so there the fix counts as unsafe.
        """;

    [PhysicalLines(PhysicalTraits.EndsWithBlank)]
    public void Check(PhysicalLine line, LintContext context)
    {
        var text = context.Source.Span;
        var start = PhysicalText.TrimEnd(text, line.Start, line.End);
        if (start == line.End || start == line.Start)
            return;
        var range = new TextRange(start, line.End);
        if (!context.Report(this, range, "There are blanks at the end of this line") || !context.WantsFixes)
            return;
        var applicability = PhysicalText.IsInTripleQuotes(context, start) ? Applicability.Unsafe : Applicability.Safe;
        context.AttachFix(applicability, "Remove them", range, "");
    }
}

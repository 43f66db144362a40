using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("W293", "blank-line-with-whitespace", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class BlankLineWithWhitespace
{
    public const string Explanation = """
        ## What it does
        Finds empty lines that hold blanks.

        ## Why is this bad?
        Nobody sees them, and tools that remove them change lines that nobody meant to change.

        ## Example
        ```text
        $ printf "count = 0\n  \n" > counter.py
        ```

        ## Use instead
        ```text
        $ printf "count = 0\n\n" > counter.py
        ```

        ## Fix safety
        In strings the blanks are part of a value, so there the fix counts as unsafe.
        """;

    [PhysicalLines(PhysicalTraits.EndsWithBlank)]
    public void Check(PhysicalLine line, LintContext context)
    {
        var text = context.Source.Span;
        var start = PhysicalText.TrimEnd(text, line.Start, line.End);
        if (start == line.End || start > line.Start)
            return;
        var range = new TextRange(start, line.End);
        if (!context.Report(this, range, "There are blanks in this empty line") || !context.WantsFixes)
            return;
        var applicability = PhysicalText.IsInTripleQuotes(context, start) ? Applicability.Unsafe : Applicability.Safe;
        var joined = PhysicalText.ContinuationBefore(context, line.Start);
        context.AttachFix(applicability, "Remove them", joined < 0 ? range : new TextRange(joined, line.End), "");
    }
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Quotes;

[Rule("Q004", "unnecessary-escaped-quote", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class UnnecessaryEscapedQuote
{
    public const string Explanation = """
        ## What it does
        Finds backslashes before quotes that would not end the string anyway.

        ## Why is this bad?
        They say nothing and are in the way of the text.

        ## Example
        ```python
        answer = "It\'s late"
        ```

        ## Use instead
        ```python
        answer = "It's late"
        ```

        ## Fix safety
        The value of the string stays the same.

        ## With a formatter
        `cantil format` removes these backslashes itself.
        """;

    public void Check(LintContext context)
    {
        foreach (var finding in QuoteScan.Of(context))
            if (finding.Problem == QuoteProblem.UnnecessaryEscape)
            {
                var range = new TextRange(context.Tree.Tokens[finding.First].Start, context.Tree.Tokens[finding.Last].End);
                if (!context.Report(this, range, "This string escapes quotes that do not end it") || !context.WantsFixes)
                    continue;
                var own = QuoteText.StyleOf(context.Tree.Tokens[finding.First].Flags);
                context.AttachFix(QuoteFixes.Unescape(finding, context, QuoteText.Other(own), own, "Remove the backslashes"));
            }
    }
}

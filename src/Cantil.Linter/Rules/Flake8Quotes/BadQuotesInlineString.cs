using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Quotes;

[Rule("Q000", "bad-quotes-inline-string", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class BadQuotesInlineString
{
    public const string Explanation = """
        ## What it does
        Finds strings in other quotes than the project has chosen: double quotes, or single ones with `inline-quotes = "single"`.
        Strings in triple quotes and docstrings have rules of their own.

        ## Why is this bad?
        Both kinds mean the same. Where they are mixed, a reader looks for a difference that is not there, and a search has to be
        done twice. A string that holds the chosen quotes is left alone, so that it needs no backslashes.

        ## Example
        ```python
        name = 'Ada'
        ```

        ## Use instead
        ```python
        name = "Ada"
        ```

        ## Fix safety
        The value of the string stays the same. Where the string touches another one and the quotes would run together, there is no fix.

        ## Options
        - `lint.flake8-quotes.inline-quotes`: `"double"` or `"single"`.

        ## With a formatter
        `cantil format` chooses the quotes itself.
        """;

    public void Check(LintContext context)
    {
        foreach (var finding in QuoteScan.Of(context))
            if (finding.Problem == QuoteProblem.Inline)
            {
                var first = context.Tree.Tokens[finding.First];
                var range = new TextRange(first.Start, context.Tree.Tokens[finding.Last].End);
                var wanted = QuoteText.Name(QuoteText.Other(QuoteText.StyleOf(first.Flags)));
                if (context.Report(this, range, $"This string should be in {wanted} quotes") && context.WantsFixes && QuoteFixes.Requote(finding, context) is { } fix)
                    context.AttachFix(fix);
            }
    }
}

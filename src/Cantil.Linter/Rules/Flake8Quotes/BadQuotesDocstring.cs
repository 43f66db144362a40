using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Quotes;

[Rule("Q002", "bad-quotes-docstring", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class BadQuotesDocstring
{
    public const string Explanation = """"
        ## What it does
        Finds docstrings in other quotes than the project has chosen: double quotes, or single ones with `docstring-quotes = "single"`.

        ## Why is this bad?
        PEP 257 asks for triple double quotes, and readers and tools expect all docstrings to look alike.

        ## Example
        ```python
        '''Tools for strings.'''
        ```

        ## Use instead
        ```python
        """Tools for strings."""
        ```

        ## Fix safety
        The docstring's text stays the same. Where it touches another string and the quotes would run together, there is no fix.

        ## Options
        - `lint.flake8-quotes.docstring-quotes`: `"double"` or `"single"`.

        ## With a formatter
        `cantil format` chooses the quotes itself.
        """";

    public void Check(LintContext context)
    {
        foreach (var finding in QuoteScan.Of(context))
            if (finding.Problem == QuoteProblem.Docstring)
            {
                var first = context.Tree.Tokens[finding.First];
                var range = new TextRange(first.Start, context.Tree.Tokens[finding.Last].End);
                var wanted = QuoteText.Name(QuoteText.Other(QuoteText.StyleOf(first.Flags)));
                if (context.Report(this, range, $"This docstring should be in {wanted} quotes") && context.WantsFixes && QuoteFixes.Requote(finding, context) is { } fix)
                    context.AttachFix(fix);
            }
    }
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Quotes;

[Rule("Q001", "bad-quotes-multiline-string", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class BadQuotesMultilineString
{
    public const string Explanation = """"
        ## What it does
        Finds strings in other triple quotes than the project has chosen: double quotes, or single ones with
        `multiline-quotes = "single"`. Docstrings have a rule of their own.

        ## Why is this bad?
        Both kinds mean the same; a reader should not have to wonder why here it is the other one.

        ## Example
        ```python
        text = '''
        Dear all,
        '''
        ```

        ## Use instead
        ```python
        text = """
        Dear all,
        """
        ```

        ## Fix safety
        The value of the string stays the same.

        ## Options
        - `lint.flake8-quotes.multiline-quotes`: `"double"` or `"single"`.

        ## With a formatter
        `cantil format` chooses the quotes itself.
        """";

    public void Check(LintContext context)
    {
        foreach (var finding in QuoteScan.Of(context))
            if (finding.Problem == QuoteProblem.Multiline)
            {
                var first = context.Tree.Tokens[finding.First];
                var range = new TextRange(first.Start, context.Tree.Tokens[finding.Last].End);
                var wanted = QuoteText.Name(QuoteText.Other(QuoteText.StyleOf(first.Flags)));
                if (context.Report(this, range, $"This string should be in triple {wanted} quotes") && context.WantsFixes && QuoteFixes.Requote(finding, context) is { } fix)
                    context.AttachFix(fix);
            }
    }
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Flake8Quotes;

[Rule("Q003", "avoidable-escaped-quote", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class AvoidableEscapedQuote
{
    public const string Explanation = """
        ## What it does
        Finds strings with escaped quotes in them that would need no backslash in the other quotes.

        ## Why is this bad?
        The backslashes are in the way of the text.

        ## Example
        ```python
        answer = "She said \"no\"."
        ```

        ## Use instead
        ```python
        answer = 'She said "no".'
        ```

        ## Fix safety
        The value of the string stays the same.

        ## Options
        - `lint.flake8-quotes.inline-quotes`: the quotes that strings are in.
        - `lint.flake8-quotes.avoid-escape`: `false` keeps to one kind of quotes and turns this rule off.

        ## With a formatter
        `cantil format` chooses the quotes itself.
        """;

    public void Check(LintContext context)
    {
        foreach (var finding in QuoteScan.Of(context))
            if (finding.Problem == QuoteProblem.AvoidableEscape)
            {
                var range = new TextRange(context.Tree.Tokens[finding.First].Start, context.Tree.Tokens[finding.Last].End);
                if (!context.Report(this, range, "In other quotes this string needs no escaped quotes") || !context.WantsFixes)
                    continue;
                var own = QuoteText.StyleOf(context.Tree.Tokens[finding.First].Flags);
                context.AttachFix(QuoteFixes.Unescape(finding, context, own, QuoteText.Other(own), "Use the other quotes"));
            }
    }
}

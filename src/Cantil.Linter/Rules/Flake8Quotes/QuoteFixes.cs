using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Quotes;

/// <summary>How strings come into other quotes and lose backslashes.</summary>
internal static class QuoteFixes
{
    /// <summary>Puts a string that holds none of the other quotes into them; null where it would run into the string beside it.</summary>
    public static Fix? Requote(QuoteFinding finding, LintContext context)
    {
        var (first, last) = (context.Tree.Tokens[finding.First], context.Tree.Tokens[finding.Last]);
        var wanted = QuoteText.Other(QuoteText.StyleOf(first.Flags));
        var source = context.Source.Span;
        var content = QuoteText.Content(source, first, last);
        var quote = QuoteText.Character(wanted);
        var isTriple = (first.Flags & TokenFlags.Triple) != 0;
        if (!isTriple && content.IsEmpty && last.End < source.Length && source[last.End] == quote)
            return null;
        if (FollowsEmpty(finding.First, quote, context) || (finding.Problem == QuoteProblem.Inline && first.Start >= 2 && source[first.Start - 1] == quote && source[first.Start - 2] == quote))
            return null;
        var quotes = new string((char)quote, isTriple ? 3 : 1);
        var prefix = context.Text(new TextRange(first.Start, content.Start - quotes.Length));
        var range = new TextRange(first.Start, last.End);
        return new Fix(
            Applicability.Safe, $"Use {QuoteText.Name(wanted)} quotes",
            [new TextEdit(range, $"{prefix}{quotes}{context.Text(content)}{quotes}")]);
    }

    /// <summary>Whether two quotes stand right before a token that are a string of their own.</summary>
    private static bool FollowsEmpty(int index, byte quote, LintContext context) =>
        index > 0 && context.Tree.Tokens[index - 1] is { Kind: TokenKind.String } before && before.End == context.Tree.Tokens[index].Start &&
        before.End - before.Start == 2 && context.Source.Buffer[before.Start] == quote;

    /// <summary>Removes the backslashes before a kind of quotes, and puts the string into other quotes if that is asked for.</summary>
    public static Fix Unescape(QuoteFinding finding, LintContext context, QuoteStyle escaped, QuoteStyle into, string title)
    {
        var tokens = context.Tree.Tokens[finding.First..(finding.Last + 1)];
        var isChanged = QuoteText.StyleOf(tokens[0].Flags) != into;
        var quote = ((char)QuoteText.Character(into)).ToString();
        var edits = new List<TextEdit>();
        if (tokens.Length == 1)
        {
            var content = QuoteText.Content(context.Source.Span, tokens[0], tokens[0]);
            var prefix = context.Text(new TextRange(tokens[0].Start, content.Start - 1));
            var text = QuoteText.Unescape(context.Text(content), (char)QuoteText.Character(escaped));
            edits.Add(new TextEdit(tokens[0].Range, $"{prefix}{quote}{text}{quote}"));
            return new Fix(Applicability.Safe, title, edits);
        }
        if (isChanged)
            edits.Add(new TextEdit(tokens[0].Range, context.Text(new TextRange(tokens[0].Start, tokens[0].End - 1)) + quote));
        var depth = 0;
        foreach (var token in tokens)
            if (QuoteScan.IsMiddle(token) && depth == 1)
            {
                if (QuoteText.HasEscaped(context.Source.Slice(token.Range), QuoteText.Character(escaped)))
                    edits.Add(new TextEdit(token.Range, QuoteText.Unescape(context.Text(token.Range), (char)QuoteText.Character(escaped))));
            }
            else
                depth += QuoteScan.Step(token.Kind);
        if (isChanged)
            edits.Add(new TextEdit(tokens[^1].Range, quote));
        return new Fix(Applicability.Safe, title, edits);
    }
}

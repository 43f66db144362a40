using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Flake8ImplicitStrConcat;

[Rule("ISC004", "implicit-string-concatenation-in-collection-literal", Since = "0.1.0", Default = true, Fix = FixAvailability.Always)]
public sealed partial class ImplicitStringConcatenationInCollectionLiteral
{
    public const string Explanation = """
        ## What it does
        Finds items of lists, tuples and sets that are made of several strings standing behind each other.

        ## Why is this bad?
        Mostly a comma was forgotten: two items then become one, and Python says nothing.

        ## Example
        ```python
        cities = (
            "Lisbon",
            "Porto"
            "Faro",
        )
        ```

        ## Use instead
        ```python
        cities = (
            "Lisbon",
            "Porto",
            "Faro",
        )
        ```

        Where the strings do belong together, parentheses around them say so.

        ## Fix safety
        The fix puts the strings into parentheses, which changes nothing. It is unsafe because more often a comma is missing.
        """;

    public void Check(List node, LintContext context) => CheckItems(node.Elts, context);

    public void Check(Syntax.Nodes.Tuple node, LintContext context) => CheckItems(node.Elts, context);

    public void Check(Set node, LintContext context) => CheckItems(node.Elts, context);

    private void CheckItems(NodeList<Expression> items, LintContext context)
    {
        foreach (var item in items)
            if (item is Constant { TokenCount: > 1 } or JoinedStr or TemplateStr && IsJoined(item, context) && !IsParenthesized(item, context)
                && context.Report(this, item, "This item is made of several strings; is a comma missing?") && context.WantsFixes)
                context.AttachFix(new Fix(Applicability.Unsafe, "Put the strings into parentheses", [At(item.Start, "("), At(item.End, ")")]));
    }

    private static TextEdit At(int offset, string text) => new(new TextRange(offset, offset), text);

    /// <summary>Whether more than one string is in the item itself.</summary>
    private static bool IsJoined(Expression item, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        int depth = 0, strings = 0;
        for (var i = context.Tree.TokenAt(item.Start); i < tokens.Length && tokens[i].Start < item.End; i++)
            switch (tokens[i].Kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    strings += depth == 0 ? 1 : 0;
                    depth++;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    depth--;
                    break;
                case TokenKind.String when depth == 0:
                    strings++;
                    break;
            }
        return strings > 1;
    }

    private static bool IsParenthesized(Expression item, LintContext context)
    {
        var next = context.NextToken(item.End);
        var previous = context.PreviousToken(item.Start);
        return context.Tree.Tokens[next].Kind == TokenKind.RightParenthesis && previous >= 0 && context.Tree.Tokens[previous].Kind == TokenKind.LeftParenthesis;
    }
}

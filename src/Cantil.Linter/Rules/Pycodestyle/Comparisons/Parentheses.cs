using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle.Comparisons;

/// <summary>Finds the parentheses around an expression, which are not part of its node.</summary>
internal static class Parentheses
{
    /// <summary>The range of a node with its parentheses, as far as they are within a limit.</summary>
    public static TextRange Around(Node node, TextRange limit, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var range = node.Range;
        while (true)
        {
            var before = context.PreviousToken(range.Start);
            var after = context.NextToken(range.End);
            if (before < 0 || tokens[before].Kind != TokenKind.LeftParenthesis || tokens[before].Start < limit.Start
                || tokens[after].Kind != TokenKind.RightParenthesis || tokens[after].End > limit.End)
                return range;
            range = new TextRange(tokens[before].Start, tokens[after].End);
        }
    }
}

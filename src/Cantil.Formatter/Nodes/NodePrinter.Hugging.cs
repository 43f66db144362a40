using Cantil.Formatter.Comments;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Sole arguments whose own brackets or quotes stand directly at those of the call.</summary>
internal sealed partial class NodePrinter
{
    /// <summary>A string of several lines that the author wrote behind the parenthesis needs no line break before and behind it.</summary>
    /// <param name="start">Of the argument with its stars.</param>
    private bool HugsLines(Expression argument, int start) => IsMultilineString(argument) && LinesBefore(start) == 0;

    private int StartOfParentheses(Expression node) => _tokens[_tokens.OutermostParentheses(node).Open].Start;

    /// <summary>In preview, what has brackets of its own hugs those of the call, unless there is a comment between them.</summary>
    /// <param name="node">The call, or the class whose only base it is.</param>
    private bool HugsBrackets(Node node, Expression argument) => _options.Preview && HasHuggableBrackets(argument) && !WouldJoinComments(node, argument);

    private bool HasHuggableBrackets(Expression node)
    {
        if (node.Kind != NodeKind.Starred)
            return HasDisplayBrackets(node) && !HasCommentsAround(node);
        var value = node.As<Starred>().Value;
        // Comments in parentheses behind the star stay in them.
        return !_comments.Has(node) && HasDisplayBrackets(value) && (_tokens.IsParenthesized(value) || !HasCommentsAround(value));
    }

    private bool HasCommentsAround(Expression node) => _comments.HasLeading(node) || _comments.HasTrailing(node);

    /// <summary>Whether a comment between a function and its parentheses would end the same line as one behind the argument's bracket.</summary>
    private bool WouldJoinComments(Node node, Expression argument)
    {
        if (node.AsOrNull<Call>(NodeKind.Call) is not { } call || !_comments.HasTrailing(call.Func) || _comments.Trailing(call.Func)[^1].OwnLine)
            return false;
        var inner = argument.Kind == NodeKind.Starred ? argument.As<Starred>().Value : argument;
        return StartsOnLine(_comments.Leading(inner)) || StartsOnLine(_comments.Dangling(inner));
    }

    private static bool StartsOnLine(Span<Comment> comments) => !comments.IsEmpty && !comments[0].OwnLine;

    private static bool HasDisplayBrackets(Expression node) =>
        node.Kind is NodeKind.List or NodeKind.Set or NodeKind.Dict or NodeKind.Tuple or NodeKind.ListComp or NodeKind.SetComp or NodeKind.DictComp;
}

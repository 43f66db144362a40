using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Fixes;

/// <summary>Takes elements out of what stands in brackets with commas between: arguments of a call, items of a dict.</summary>
internal static class ElementRemoval
{
    /// <summary>Removes arguments with their commas; what is left keeps its place.</summary>
    /// <param name="isRemoved">Asked for each argument, positional or keyword, in the order of the text.</param>
    public static List<TextEdit> OfArguments(Call call, Func<Node, bool> isRemoved, LintContext context)
    {
        var arguments = new List<Node>(call.Args.Count + call.Keywords.Count);
        foreach (var argument in call.Args)
            arguments.Add(argument);
        foreach (var keyword in call.Keywords)
            arguments.Add(keyword);
        arguments.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var open = context.NextToken(call.Func.End);
        while (context.Tree.Tokens[open].Kind != TokenKind.LeftParenthesis)
            open = context.NextToken(context.Tree.Tokens[open].End);
        var removed = new bool[arguments.Count];
        for (var i = 0; i < removed.Length; i++)
            removed[i] = isRemoved(arguments[i]);
        return Remove(arguments, removed, context.Tree.Tokens[open].End, call.End - 1, context);
    }

    /// <summary>Removes items of a dict with their commas; comments before the closing brace stay.</summary>
    /// <param name="removed">For each item whether it goes.</param>
    public static List<TextEdit> OfItems(Dict dict, bool[] removed, LintContext context)
    {
        var values = new List<Node>(dict.Values.Count);
        foreach (var value in dict.Values)
            values.Add(value);
        return Remove(values, removed, dict.Start + 1, -1, context);
    }

    /// <param name="ends">The last node of each element.</param>
    /// <param name="open">Behind the opening bracket.</param>
    /// <param name="close">Where the last element, when removed, is deleted up to; -1 for its comma or, if it has none, its end.</param>
    private static List<TextEdit> Remove(List<Node> ends, bool[] removed, int open, int close, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var edits = new List<TextEdit>();
        var start = tokens[context.NextToken(open)].Start;
        for (var i = 0; i < ends.Count; i++)
        {
            var end = EndOf(ends[i], start, context);
            var comma = context.NextToken(end);
            var behind = tokens[comma].Kind == TokenKind.Comma ? tokens[comma].End : end;
            var next = tokens[context.NextToken(behind)].Start;
            if (removed[i])
                Add(edits, start, i < ends.Count - 1 ? next : close >= 0 ? close : behind);
            start = next;
        }
        return edits;
    }

    /// <summary>The end of an element, its own parentheses included.</summary>
    /// <param name="start">Where the element starts.</param>
    public static int EndOf(Node last, int start, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var end = last.End;
        for (var before = context.PreviousToken(last.Start);
             before >= 0 && tokens[before].Start >= start && tokens[before].Kind == TokenKind.LeftParenthesis;
             before = context.PreviousToken(tokens[before].Start))
            end = tokens[context.NextToken(end)].End;
        return end;
    }

    private static void Add(List<TextEdit> edits, int start, int end)
    {
        if (edits.Count > 0 && edits[^1].Range.End == start)
            edits[^1] = new TextEdit(new TextRange(edits[^1].Range.Start, end), "");
        else
            edits.Add(new TextEdit(new TextRange(start, end), ""));
    }
}

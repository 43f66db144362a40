using Cantil.Formatter.Nodes;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Comments;

/// <summary>
/// Finds the node of each comment: the innermost node around it, and its neighbours among that node's children, decide
/// (<see cref="Place"/>). Subtrees without comments are not visited. Kept from file to file.
/// </summary>
internal sealed partial class CommentAttacher(TokenMap tokens, CommentMap map)
{
    private readonly ChildList _children = new();
    private int[] _commentTokens = new int[256];
    private int _count;
    private int _next;
    private SyntaxTree _tree = null!;

    public void Attach(SyntaxTree tree)
    {
        _tree = tree;
        _count = _next = 0;
        var all = tree.Tokens;
        for (var i = 0; i < all.Length; i++)
            if (all[i].Kind == TokenKind.Comment)
            {
                if (_count == _commentTokens.Length)
                    Array.Resize(ref _commentTokens, _count * 2);
                _commentTokens[_count++] = i;
            }
        if (_count == 0)
            return;
        Visit(tree.Root, int.MaxValue);
        map.Seal();
    }

    private int NextStart => _next < _count ? _tree.Tokens[_commentTokens[_next]].Start : int.MaxValue;

    private void Visit(Node node, int end)
    {
        var from = _children.Count;
        _children.AddChildren(node);
        var to = _children.Count;
        Node? preceding = null;
        for (var i = from; i < to && _next < _count; i++)
        {
            var child = _children[i];
            var start = StartOf(child);
            while (NextStart < start)
                Place(node, preceding, child);
            var childEnd = EndOf(child);
            if (NextStart < childEnd)
                Visit(child, childEnd);
            preceding = child;
        }
        while (NextStart < end && _next < _count)
            Place(node, preceding, null);
        _children.Truncate(from);
    }

    /// <summary>Where a node begins, its decorators and the parentheses of its parameters among it.</summary>
    private int StartOf(Node node) => node.Kind switch
    {
        NodeKind.FunctionDef when node.As<FunctionDef>().Decorators is { Count: > 0 } decorators => decorators[0].Start,
        NodeKind.ClassDef when node.As<ClassDef>().Decorators is { Count: > 0 } decorators => decorators[0].Start,
        NodeKind.GeneratorExp when !node.As<GeneratorExp>().Parenthesized => node.As<GeneratorExp>().Elt.Start,
        NodeKind.Parameters => tokens.KindOf(OpenOf(node.As<Parameters>())) == TokenKind.LeftParenthesis ? tokens[OpenOf(node.As<Parameters>())].Start : node.As<Parameters>().Start,
        _ => node.Start,
    };

    private int OpenOf(Parameters node) => tokens.Before(tokens.StartingAt(node.Start));

    private int EndOf(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.GeneratorExp when !node.As<GeneratorExp>().Parenthesized:
                return node.As<GeneratorExp>().Generators[^1].End;
            case NodeKind.Parameters:
                {
                    var open = OpenOf(node.As<Parameters>());
                    if (tokens.KindOf(open) != TokenKind.LeftParenthesis)
                        return node.End;
                    var close = node.Start == node.End ? tokens.Behind(open) : tokens.Behind(tokens.EndingAt(node.End));
                    while (tokens.KindOf(close) is TokenKind.Comma or TokenKind.Slash or TokenKind.Star)
                        close = tokens.Behind(close);
                    return tokens[close].End;
                }
            default:
                return node.End;
        }
    }
}

using Cantil.Formatter.Nodes;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Comments;

/// <summary>Which node a comment belongs to.</summary>
internal sealed partial class CommentAttacher
{
    /// <summary>Places the next comment.</summary>
    /// <param name="enclosing">The innermost node that holds it.</param>
    /// <param name="preceding">The child of that node before it.</param>
    /// <param name="following">The child of that node behind it.</param>
    private void Place(Node enclosing, Node? preceding, Node? following)
    {
        var token = _commentTokens[_next++];
        var (start, end) = (_tree.Tokens[token].Start, _tree.Tokens[token].End);
        var comment = new Comment(start, end, IsOnOwnLine(token));
        NarrowToArguments(enclosing, comment, ref preceding, ref following);
        if (PlaceAtParentheses(comment, enclosing, preceding, following))
            return;
        if (comment.OwnLine ? PlaceOwnLineAroundBody(comment, enclosing, preceding, following) : PlaceEndOfLineAroundBody(comment, enclosing, preceding, following))
            return;
        if (PlaceEnclosed(comment, token, enclosing, preceding, following))
            return;
        if (comment.OwnLine)
        {
            if (following is not null)
                map.Add(following, CommentPlace.Leading, comment);
            else if (preceding is not null)
                map.Add(preceding, CommentPlace.Trailing, comment);
            else
                map.Add(enclosing, CommentPlace.Dangling, comment);
        }
        else if (preceding is not null)
            map.Add(preceding, CommentPlace.Trailing, comment);
        else if (following is not null)
            map.Add(following, CommentPlace.Leading, comment);
        else
            map.Add(enclosing, CommentPlace.Dangling, comment);
    }

    private bool IsOnOwnLine(int token) =>
        token == 0 || _tree.Tokens[token - 1].Kind is TokenKind.Newline or TokenKind.NonLogicalNewline or TokenKind.Indent or TokenKind.Dedent
        || IsLineBlankBefore(_tree.Tokens[token].Start);

    private bool IsLineBlankBefore(int offset)
    {
        var buffer = _tree.Source.Buffer;
        for (var i = offset - 1; i >= 0; i--)
        {
            if (buffer[i] is (byte)' ' or (byte)'\t' or (byte)'\f')
                continue;
            return buffer[i] is (byte)'\n' or (byte)'\r';
        }
        return true;
    }

    /// <summary>Arguments are no node: in their parentheses, what stands outside is no neighbour.</summary>
    private void NarrowToArguments(Node enclosing, Comment comment, ref Node? preceding, ref Node? following)
    {
        switch (enclosing.Kind)
        {
            case NodeKind.Call when preceding == enclosing.As<Call>().Func && IsBehindOpen(enclosing.As<Call>().Func, comment):
                preceding = null;
                break;
            case NodeKind.MatchClass when preceding == enclosing.As<MatchClass>().Cls && IsBehindOpen(enclosing.As<MatchClass>().Cls, comment):
                preceding = null;
                break;
            case NodeKind.Subscript when preceding == enclosing.As<Subscript>().Value && IsInSubscript(enclosing.As<Subscript>(), comment):
                preceding = null;
                break;
            case NodeKind.ClassDef:
                {
                    var open = tokens.Behind(tokens.EndingAt(enclosing.As<ClassDef>().TypeParams?.End ?? enclosing.As<ClassDef>().Name.End));
                    if (tokens.KindOf(open) != TokenKind.LeftParenthesis || comment.Start < tokens[open].End || enclosing.As<ClassDef>().Body.Count == 0)
                        break;
                    var colon = tokens.Before(tokens.StartingAt(ChildStart(enclosing.As<ClassDef>().Body[0])));
                    while (colon > open && tokens.KindOf(colon) != TokenKind.Colon)
                        colon = tokens.Before(colon);
                    if (comment.Start > tokens[colon].Start)
                        break;
                    if (preceding?.Kind is NodeKind.TypeParams or NodeKind.Decorator)
                        preceding = null;
                    if (following is Statement)
                        following = null;
                    break;
                }
        }
    }

    private int ChildStart(Node node) => StartOf(node);

    /// <summary>Those on lines of their own before the bracket go into it; all do before a slice.</summary>
    private bool IsInSubscript(Subscript node, Comment comment)
    {
        if (comment.OwnLine || node.Slice.Kind == NodeKind.Slice)
        {
            var close = tokens.OutermostParentheses(node.Value).Close;
            return close < 0 || comment.Start > tokens[close].Start;
        }
        return IsBehindOpen(node.Value, comment);
    }

    private bool IsBehindOpen(Node head, Comment comment)
    {
        var token = tokens.Behind(head);
        while (tokens.KindOf(token) == TokenKind.RightParenthesis)
            token = tokens.Behind(token);
        return tokens[token].Start < comment.Start;
    }

    /// <summary>Parentheses between a neighbour and the comment say to whom it belongs.</summary>
    private bool PlaceAtParentheses(Comment comment, Node enclosing, Node? preceding, Node? following)
    {
        if (preceding is null || following is null)
            return false;
        if (HasTokenBetween(EndOf(preceding), comment.Start, TokenKind.LeftParenthesis))
        {
            map.Add(following, CommentPlace.Leading, comment);
            return true;
        }
        if (HasTokenBetween(comment.End, StartOf(following), TokenKind.RightParenthesis))
        {
            map.Add(preceding, CommentPlace.Trailing, comment);
            return true;
        }
        return false;
    }

    private bool HasTokenBetween(int from, int to, TokenKind kind)
    {
        var all = _tree.Tokens;
        for (var i = _tree.TokenAt(from); i < all.Length && all[i].Start < to; i++)
        {
            if (all[i].Kind is TokenKind.As or TokenKind.Def or TokenKind.Class)
                return false;
            if (all[i].Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>Whether code stands between two offsets.</summary>
    private bool HasCodeBetween(int from, int to)
    {
        var all = _tree.Tokens;
        for (var i = _tree.TokenAt(from); i < all.Length && all[i].Start < to; i++)
            if (!all[i].IsTrivia && all[i].Kind is not (TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent))
                return true;
        return false;
    }

    private bool PlaceEndOfLineAroundBody(Comment comment, Node enclosing, Node? preceding, Node? following)
    {
        // Behind the colon of a header.
        if (following is not null && Bodies.IsFirstInBody(following, enclosing) && !HasCodeBetween(comment.End, StartOf(following)))
        {
            map.Add(enclosing, CommentPlace.Dangling, comment);
            return true;
        }
        // Behind the last line of a block.
        if (preceding is null || Bodies.LastChild(preceding) is not { } last)
            return false;
        while (Bodies.LastChild(last) is { } inner)
            last = inner;
        map.Add(last, CommentPlace.Trailing, comment);
        return true;
    }

    private bool PlaceOwnLineAroundBody(Comment comment, Node enclosing, Node? preceding, Node? following)
    {
        if (preceding is null || HasCodeBetween(preceding.End, comment.Start))
            return false;
        return PlaceBetweenBranches(comment, enclosing, preceding, following)
            || PlaceBehindBranch(comment, preceding)
            || PlaceBetweenStatements(comment, preceding, following);
    }

    /// <summary>Before a clause such as <c>else</c>: the indentation says whether it belongs to the block above.</summary>
    private bool PlaceBetweenBranches(Comment comment, Node enclosing, Node preceding, Node? following)
    {
        if (following is null || !Bodies.IsFirstInAlternative(following, enclosing))
            return false;
        var indentation = IndentationBehind(preceding, comment);
        // A block on the line of its header is indented further than anything.
        var above = IsLineBlankBefore(StartOf(preceding)) ? Indentation(preceding.Start) : int.MaxValue;
        if (indentation > above)
        {
            if (Bodies.LastChild(preceding) is not null)
                return false;
            map.Add(preceding, CommentPlace.Trailing, comment);
            return true;
        }
        var isNode = following.Kind is NodeKind.ExceptHandler or NodeKind.ElifElseClause or NodeKind.MatchCase;
        if (indentation == above)
        {
            if (preceding.Kind is NodeKind.ExceptHandler or NodeKind.ElifElseClause or NodeKind.MatchCase)
                map.Add(isNode ? following : enclosing, isNode ? CommentPlace.Leading : CommentPlace.Dangling, comment);
            else
                map.Add(preceding, CommentPlace.Trailing, comment);
        }
        else
            map.Add(isNode ? following : enclosing, isNode ? CommentPlace.Leading : CommentPlace.Dangling, comment);
        return true;
    }

    /// <summary>Behind a block: it belongs to the innermost statement that is indented as it is.</summary>
    private bool PlaceBehindBranch(Comment comment, Node preceding)
    {
        if (Bodies.LastChild(preceding) is not { } last)
            return false;
        var indentation = IndentationBehind(preceding, comment);
        if (indentation == Indentation(preceding.Start))
            return false;
        Node? parent = null;
        while (true)
        {
            var inner = Indentation(StartOf(last));
            if (indentation < inner)
            {
                if (parent is null)
                    return false;
                map.Add(parent, CommentPlace.Trailing, comment);
                return true;
            }
            if (indentation == inner || Bodies.LastChild(last) is not { } next)
            {
                map.Add(last, CommentPlace.Trailing, comment);
                return true;
            }
            (parent, last) = (last, next);
        }
    }

    private bool PlaceBetweenStatements(Comment comment, Node preceding, Node? following)
    {
        if (preceding is not Statement || following is not Statement)
            return false;
        if (HasEmptyLine(comment.End, StartOf(following)))
            map.Add(preceding, CommentPlace.Trailing, comment);
        else
            map.Add(following, CommentPlace.Leading, comment);
        return true;
    }

    private bool HasEmptyLine(int from, int to)
    {
        var lines = 0;
        foreach (var c in _tree.Source.Slice(from, to))
        {
            switch (c)
            {
                case (byte)'\n':
                    if (++lines > 1)
                        return true;
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\f' or (byte)'\r':
                    break;
                default:
                    lines = 0;
                    break;
            }
        }
        return false;
    }

    /// <summary>Bytes of white space before what stands at an offset; of its line, if it is not the first on it.</summary>
    private int Indentation(int offset)
    {
        var buffer = _tree.Source.Buffer;
        var start = offset;
        while (start > 0 && buffer[start - 1] is not ((byte)'\n' or (byte)'\r'))
            start--;
        var i = start;
        while (buffer[i] is (byte)' ' or (byte)'\t' or (byte)'\f')
            i++;
        return i - start;
    }

    /// <summary>The least indentation of the comments from a node to this one: later ones are not indented further.</summary>
    private int IndentationBehind(Node preceding, Comment comment)
    {
        var least = Indentation(comment.Start);
        var all = _tree.Tokens;
        var first = _tree.TokenAt(preceding.End);
        // Not the comment on the last line of the node.
        while (first < all.Length && all[first].Kind is not (TokenKind.Newline or TokenKind.NonLogicalNewline))
            first++;
        for (var i = first; i < all.Length && all[i].Start < comment.Start; i++)
            if (all[i].Kind == TokenKind.Comment)
                least = Math.Min(least, Indentation(all[i].Start));
        return least;
    }
}

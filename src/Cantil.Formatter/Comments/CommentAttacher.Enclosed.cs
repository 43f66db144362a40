using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Comments;

/// <summary>What depends on the kind of the node around the comment.</summary>
internal sealed partial class CommentAttacher
{
    private bool PlaceEnclosed(Comment comment, int token, Node enclosing, Node? preceding, Node? following)
    {
        switch (enclosing.Kind)
        {
            case NodeKind.Parameters:
                return PlaceAtSeparator(comment, token, enclosing.As<Parameters>(), following) || PlaceBehindBracket(comment, token, enclosing, tokens.Before(token));
            case NodeKind.Call when preceding is null && comment.Start < enclosing.As<Call>().Func.Start:
                return false; // In parentheses around what is called.
            case NodeKind.Call or NodeKind.ClassDef or NodeKind.MatchClass when preceding is null && !comment.OwnLine && IsBehindArgumentsOpen(token):
                return Dangling(enclosing, comment);
            case NodeKind.Tuple when !enclosing.As<Tuple>().Parenthesized:
                return false;
            case NodeKind.List or NodeKind.Set or NodeKind.ListComp or NodeKind.SetComp or NodeKind.Tuple or NodeKind.GeneratorExp or NodeKind.TypeParams or NodeKind.MatchSequence or NodeKind.MatchMapping:
                return PlaceBehindBracket(comment, token, enclosing, tokens.Before(token));
            case NodeKind.Subscript:
                if (!comment.OwnLine && preceding is null && tokens.KindOf(tokens.Before(token)) == TokenKind.LeftBracket)
                    return Dangling(enclosing, comment);
                if (following is null || following != enclosing.As<Subscript>().Slice || preceding is not null)
                    return false;
                // One before the bracket goes into it, onto a line of its own.
                comment.OwnLine |= comment.Start < tokens[tokens.Behind(enclosing.As<Subscript>().Value)].Start;
                map.Add(following, CommentPlace.Leading, comment);
                return true;
            case NodeKind.Lambda when !comment.OwnLine && following == enclosing.As<Lambda>().Body:
                map.Add(following, CommentPlace.Leading, comment);
                return true;
            case NodeKind.IfExp when !comment.OwnLine && following is not null && tokens.KindOf(tokens.Before(token)) is TokenKind.If or TokenKind.Else:
                map.Add(following, CommentPlace.Leading, comment);
                return true;
            case NodeKind.NamedExpr when preceding is not null && following is not null && (!comment.OwnLine || tokens.KindOf(tokens.Behind(token)) == TokenKind.ColonEqual):
                return Dangling(enclosing, comment);
            case NodeKind.Slice when tokens.KindOf(tokens.Before(token)) != TokenKind.LeftParenthesis && tokens.KindOf(tokens.Behind(token)) != TokenKind.RightParenthesis:
                return Dangling(enclosing, comment);
            case NodeKind.UnaryOp when !comment.OwnLine && following is not null && tokens.KindOf(tokens.Before(token)) != TokenKind.LeftParenthesis:
                return Dangling(enclosing, comment);
            case NodeKind.DictComp when following is not null && preceding is null:
                return PlaceBehindBracket(comment, token, enclosing, tokens.Before(token));
            case NodeKind.Dict:
                if (PlaceBehindBracket(comment, token, enclosing, tokens.Before(token)))
                    return true;
                return PlaceInItem(comment, token, preceding, following);
            case NodeKind.FormattedValue or NodeKind.Interpolation when preceding is null && !comment.OwnLine:
                return Dangling(enclosing, comment);
            case NodeKind.Attribute:
                return PlaceInAttribute(comment, enclosing.As<Attribute>(), preceding);
            case NodeKind.BinOp or NodeKind.Compare or NodeKind.BoolOp:
                return PlaceAtOperator(comment, enclosing, preceding, following);
            case NodeKind.DictComp when preceding == enclosing.As<DictComp>().Key && following is not null:
                return PlaceInItem(comment, token, preceding, following);
            case NodeKind.TypeVarTuple or NodeKind.ParamSpec when preceding is null && tokens.KindOf(tokens.Behind(token)) == TokenKind.Name:
                comment.OwnLine = true;
                map.Add(enclosing, CommentPlace.Leading, comment);
                return true;
            case NodeKind.Starred when following is not null && tokens.KindOf(tokens.Before(token)) == TokenKind.Star:
                map.Add(enclosing, CommentPlace.Leading, comment);
                return true;
            case NodeKind.Call when preceding == enclosing.As<Call>().Func && comment.OwnLine:
                map.Add(enclosing.As<Call>().Func, CommentPlace.Trailing, comment);
                return true;
            case NodeKind.Comprehension:
                return PlaceInComprehension(comment, token, enclosing.As<Comprehension>(), preceding, following);
            case NodeKind.Keyword when following is not null && !HasTokenBetween(enclosing.As<Keyword>().Start, comment.Start, TokenKind.LeftParenthesis):
                map.Add(enclosing.As<Keyword>(), CommentPlace.Leading, comment);
                return true;
            case NodeKind.Parameter when following is not null:
                if (!comment.OwnLine && preceding == enclosing.As<Parameter>().Annotation && tokens.KindOf(tokens.Behind(token)) == TokenKind.Equal)
                {
                    map.Add(following, CommentPlace.Leading, comment);
                    return true;
                }
                // Before the colon it is the parameter's.
                var isAnnotation = following == enclosing.As<Parameter>().Annotation
                    && tokens.KindOf(tokens.Before(token)) is not (TokenKind.Colon or TokenKind.LeftParenthesis);
                if (!isAnnotation && tokens.KindOf(tokens.Before(token)) is not (TokenKind.Equal or TokenKind.Colon))
                    return false;
                comment.OwnLine |= following == enclosing.As<Parameter>().Annotation;
                map.Add(isAnnotation ? enclosing : following, CommentPlace.Leading, comment);
                return true;
            case NodeKind.ImportFrom when preceding is null && !comment.OwnLine && tokens.KindOf(tokens.Before(token)) == TokenKind.LeftParenthesis:
                return Dangling(enclosing.As<ImportFrom>(), comment);
            case NodeKind.With when preceding is null && !comment.OwnLine && following?.Kind == NodeKind.WithItem && tokens.KindOf(tokens.Before(token)) == TokenKind.LeftParenthesis:
                return Dangling(enclosing.As<With>(), comment);
            case NodeKind.FunctionDef or NodeKind.ClassDef when preceding?.Kind == NodeKind.Decorator && comment.OwnLine && comment.Start < enclosing.Start && following is not Decorator:
                return Dangling(enclosing, comment);
            case NodeKind.Constant or NodeKind.JoinedStr or NodeKind.TemplateStr:
                return Dangling(enclosing, comment);
            default:
                return false;
        }
    }

    private bool IsBehindArgumentsOpen(int token)
    {
        var open = tokens.Before(token);
        return tokens.KindOf(open) == TokenKind.LeftParenthesis && tokens.OpensArguments(open);
    }

    private bool Dangling(Node node, Comment comment)
    {
        map.Add(node, CommentPlace.Dangling, comment);
        return true;
    }

    /// <summary>On the line of an opening bracket, right behind it.</summary>
    private bool PlaceBehindBracket(Comment comment, int token, Node enclosing, int before)
    {
        if (comment.OwnLine || tokens[before].Start != StartOf(enclosing))
            return false;
        if (tokens.KindOf(before) is not (TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace))
            return false;
        return Dangling(enclosing, comment);
    }

    /// <summary>Between a key and its value, or behind the stars of an unpacked dict.</summary>
    private bool PlaceInItem(Comment comment, int token, Node? preceding, Node? following)
    {
        if (following is null)
            return false;
        var before = tokens.KindOf(tokens.Before(token));
        if (before == TokenKind.DoubleStar || (preceding is not null && HasTokenBetween(preceding.End, following.Start, TokenKind.Colon)))
        {
            map.Add(following, CommentPlace.Leading, comment);
            return true;
        }
        return false;
    }

    /// <summary>Around the dot; before it, a comment is the value's.</summary>
    private bool PlaceInAttribute(Comment comment, Attribute attribute, Node? preceding)
    {
        if (preceding is null)
            return false;
        var token = tokens.Behind(attribute.Value);
        var last = -1;
        while (tokens.KindOf(token) == TokenKind.RightParenthesis)
        {
            last = token;
            token = tokens.Behind(token);
        }
        if (last >= 0)
        {
            map.Add(comment.Start < tokens[last].Start ? attribute.Value : attribute, comment.Start < tokens[last].Start ? CommentPlace.Trailing : CommentPlace.Dangling, comment);
            return true;
        }
        if (comment.End < tokens[token].Start)
        {
            map.Add(attribute.Value, CommentPlace.Trailing, comment);
            return true;
        }
        return Dangling(attribute, comment);
    }

    private bool PlaceAtOperator(Comment comment, Node enclosing, Node? preceding, Node? following)
    {
        if (preceding is null || following is null)
            return false;
        var op = tokens.Behind(preceding);
        while (tokens.KindOf(op) == TokenKind.RightParenthesis)
            op = tokens.Behind(op);
        if (comment.End < tokens[op].Start)
        {
            map.Add(preceding, CommentPlace.Trailing, comment);
            return true;
        }
        if (comment.OwnLine)
            return false;
        // Behind an arithmetic operator that begins its line, the comment is the operator's; else that of what stands before it.
        if (enclosing.Kind == NodeKind.BinOp && _tree.Source.Slice(preceding.End, tokens[op].Start).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            return Dangling(enclosing, comment);
        map.Add(preceding, CommentPlace.Trailing, comment);
        return true;
    }

    /// <summary>Around the keywords of <c>for … in … if</c>.</summary>
    private bool PlaceInComprehension(Comment comment, int token, Comprehension node, Node? preceding, Node? following)
    {
        if (following is null)
            return false;
        var before = tokens.KindOf(tokens.Before(token));
        // Behind a keyword on its line, or before the next keyword on a line of its own.
        if (!comment.OwnLine)
            return before is TokenKind.For or TokenKind.In or TokenKind.If && Dangling(node, comment);
        var next = tokens.KindOf(tokens.Behind(token));
        return next is TokenKind.In or TokenKind.If && preceding is not null && Dangling(node, comment);
    }

    /// <summary>Around the <c>/</c> and <c>*</c> between parameters.</summary>
    private bool PlaceAtSeparator(Comment comment, int token, Parameters node, Node? following)
    {
        var next = tokens.Behind(token);
        if (!comment.OwnLine && tokens.KindOf(tokens.Before(token)) is TokenKind.Star or TokenKind.DoubleStar && following is not null
            && tokens.KindOf(next) == TokenKind.Name)
        {
            comment.OwnLine = true;
            map.Add(following, CommentPlace.Leading, comment);
            return true;
        }
        if (comment.OwnLine)
        {
            // On a line of its own before the separator.
            if (tokens.KindOf(next) is TokenKind.Slash or TokenKind.Star && tokens.KindOf(tokens.Behind(next)) is TokenKind.Comma or TokenKind.RightParenthesis or TokenKind.Colon)
                return Dangling(node, comment);
            return false;
        }
        var before = tokens.Before(token);
        if (tokens.KindOf(before) == TokenKind.Comma)
            before = tokens.Before(before);
        return tokens.KindOf(before) is TokenKind.Slash or TokenKind.Star && tokens.KindOf(tokens.Behind(before)) is TokenKind.Comma or TokenKind.RightParenthesis
            && Dangling(node, comment);
    }
}

using Cantil.Formatter.Comments;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Parameters of functions and lambdas, and type parameters.</summary>
internal sealed partial class NodePrinter
{
    private void PrintParameters(Parameters node, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        var dangling = _comments.Dangling(node);
        if (IsEmpty(node))
        {
            EmptyBrackets(open, dangling, close);
            return;
        }
        var first = 0;
        while (first < dangling.Length && dangling[first].Start < node.Start)
            first++;
        LeadingComments(node);
        // No group of their own: they break together with what stands behind the arrow.
        _tape.Token(open);
        TrailingComments(dangling[..first]);
        var outer = Enter(Level.Parenthesized);
        _tape.StartIndent();
        _tape.SoftLine();
        // A single one gets its comma where the parentheses break, even if it fits on its line.
        var isSingle = node.Args.Count + node.PosOnlyArgs.Count + node.KwOnlyArgs.Count + (node.VarArg is null ? 0 : 1) + (node.KwArg is null ? 0 : 1) == 1
            && node.PosOnlyArgs.Count + node.KwOnlyArgs.Count == 0;
        if (!isSingle)
            _tape.StartGroup();
        PrintParameterList(node, dangling[first..], out var isMagic);
        TrailingCommaIfBroken(isMagic, 2);
        if (!isSingle)
            _tape.EndGroup();
        _tape.EndIndent();
        _tape.SoftLine();
        _tape.Token(close);
        Restore(outer);
        TrailingComments(node);
    }

    private void PrintParameterList(Parameters node, Span<Comment> separators, out bool isMagic)
    {
        var count = 0;
        var end = node.Start;
        foreach (var parameter in node.PosOnlyArgs)
        {
            NextParameter(ref count);
            Print(parameter, default);
            end = parameter.End;
        }
        if (node.PosOnlyArgs.Count > 0)
        {
            NextParameter(ref count);
            end = PrintSeparator("/"u8, TokenKind.Slash, end, ref separators);
        }
        foreach (var parameter in node.Args)
        {
            NextParameter(ref count);
            Print(parameter, default);
            end = parameter.End;
        }
        if (node.VarArg is { } varArg)
        {
            NextParameter(ref count);
            Print(varArg, "*"u8);
            end = varArg.End;
        }
        else if (node.KwOnlyArgs.Count > 0)
        {
            NextParameter(ref count);
            end = PrintSeparator("*"u8, TokenKind.Star, end, ref separators);
        }
        foreach (var parameter in node.KwOnlyArgs)
        {
            NextParameter(ref count);
            Print(parameter, default);
            end = parameter.End;
        }
        if (node.KwArg is { } kwArg)
        {
            NextParameter(ref count);
            Print(kwArg, "**"u8);
            end = kwArg.End;
        }
        isMagic = !_options.SkipMagicTrailingComma && HasCommaBehind(end);
    }

    private void NextParameter(ref int count)
    {
        if (count++ == 0)
            return;
        _tape.Token(","u8);
        _tape.SoftLineOrSpace();
    }

    private bool HasCommaBehind(int end)
    {
        var token = _tokens.Behind(_tokens.EndingAt(end));
        while (_tokens.KindOf(token) == TokenKind.RightParenthesis && _tokens.KindOf(_tokens.Behind(token)) is TokenKind.Comma or TokenKind.RightParenthesis)
            token = _tokens.Behind(token);
        return _tokens.KindOf(token) == TokenKind.Comma;
    }

    /// <returns>Where the separator ends.</returns>
    private int PrintSeparator(ReadOnlySpan<byte> text, TokenKind kind, int from, ref Span<Comment> comments)
    {
        // Behind the parameter before it, or at the start of the list.
        var token = _tree.TokenAt(from);
        while (_tokens.KindOf(token) != kind && _tokens.KindOf(token) is not (TokenKind.Newline or TokenKind.EndOfFile))
            token++;
        var start = _tokens[token].Start;
        var before = 0;
        while (before < comments.Length && comments[before].Start < start)
            before++;
        LeadingComments(comments[..before]);
        comments = comments[before..];
        _tape.Token(text);
        // Those behind it, up to the next parameter.
        var next = _tokens.Behind(token);
        if (_tokens.KindOf(next) == TokenKind.Comma)
            next = _tokens.Behind(next);
        var behind = 0;
        while (behind < comments.Length && comments[behind].Start < _tokens[next].Start)
            behind++;
        TrailingComments(comments[..behind]);
        comments = comments[behind..];
        return _tokens[token].End;
    }

    private void Print(Parameter node, ReadOnlySpan<byte> stars)
    {
        LeadingComments(node);
        if (!stars.IsEmpty)
            _tape.Token(stars);
        DanglingComments(_comments.Dangling(node));
        Text(node.Name);
        if (node.Annotation is { } annotation)
        {
            _tape.Token(":"u8);
            _tape.Space();
            Print(annotation);
        }
        if (node.Default is { } value)
        {
            if (node.Annotation is not null)
                _tape.Space();
            _tape.Token("="u8);
            if (node.Annotation is not null)
                _tape.Space();
            StartInnerGroup();
            Print(value);
            EndInnerGroup();
        }
        TrailingComments(node);
    }

    private void Print(TypeParams node)
    {
        var outer = OpenParentheses("["u8, _comments.Dangling(node));
        for (var i = 0; i < node.Params.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Print(node.Params[i]);
        }
        TrailingCommaIfBroken(HasMagicComma(node.Params[^1]), node.Params.Count);
        CloseParentheses(outer, "]"u8);
    }

    private void Print(TypeParam node)
    {
        LeadingComments(node);
        Expression? value;
        switch (node.Kind)
        {
            case NodeKind.TypeVar:
                Text(node.As<TypeVar>().Name);
                if (node.As<TypeVar>().Bound is { } bound)
                {
                    _tape.Token(":"u8);
                    _tape.Space();
                    Print(bound);
                }
                value = node.As<TypeVar>().Default;
                break;
            case NodeKind.ParamSpec:
                _tape.Token("**"u8);
                Text(node.As<ParamSpec>().Name);
                value = node.As<ParamSpec>().Default;
                break;
            default:
                _tape.Token("*"u8);
                Text(node.As<TypeVarTuple>().Name);
                value = node.As<TypeVarTuple>().Default;
                break;
        }
        if (value is not null)
        {
            _tape.Space();
            _tape.Token("="u8);
            _tape.Space();
            Print(value);
        }
        TrailingComments(node);
    }

    /// <summary>Comments stand between the parameters of the lambda that is printed: each is on a line of its own.</summary>
    private bool _lambdaComments;

    private void PrintLambda(Lambda node)
    {
        _tape.Token("lambda"u8);
        if (node.Parameters is { } parameters && !IsEmpty(parameters))
        {
            _tape.Space();
            var outer = Enter(_level, _parentheses);
            LeadingComments(parameters);
            PrintLambdaParameters(parameters);
            TrailingComments(parameters);
            Restore(outer);
        }
        _tape.Token(":"u8);
        _tape.Space();
        if (_tokens.IsParenthesized(node.Body) && _comments.Has(node.Body))
            Print(node.Body, Parens.Always);
        else
            MaybeParenthesize(node.Body, node, Parenthesize.LambdaBody);
    }

    /// <summary>On one line, but for comments.</summary>
    private void PrintLambdaParameters(Parameters node)
    {
        var count = 0;
        var outer = _lambdaComments;
        _lambdaComments = HasCommentIn(node);
        foreach (var parameter in node.PosOnlyArgs)
            PrintFlat(parameter, ""u8, ref count);
        if (node.PosOnlyArgs.Count > 0)
            PrintFlat(null, "/"u8, ref count);
        foreach (var parameter in node.Args)
            PrintFlat(parameter, ""u8, ref count);
        if (node.VarArg is { } varArg)
            PrintFlat(varArg, "*"u8, ref count);
        else if (node.KwOnlyArgs.Count > 0)
            PrintFlat(null, "*"u8, ref count);
        foreach (var parameter in node.KwOnlyArgs)
            PrintFlat(parameter, ""u8, ref count);
        if (node.KwArg is { } kwArg)
            PrintFlat(kwArg, "**"u8, ref count);
        if (_tokens.KindOf(_tokens.EndingAt(node.End)) == TokenKind.Comma)
            _tape.Token(","u8);
        _lambdaComments = outer;
    }

    private bool HasCommentIn(Node node)
    {
        var last = _tokens.EndingAt(node.End);
        for (var i = _tokens.StartingAt(node.Start); i < last; i++)
            if (_tokens.KindOf(i) == TokenKind.Comment)
                return true;
        return false;
    }

    private void PrintFlat(Parameter? node, ReadOnlySpan<byte> stars, ref int count)
    {
        if (count++ > 0)
        {
            _tape.Token(","u8);
            if (_lambdaComments)
                _tape.HardLine();
            else
                _tape.Space();
        }
        if (node is null)
            _tape.Token(stars);
        else
            Print(node, stars);
    }
}

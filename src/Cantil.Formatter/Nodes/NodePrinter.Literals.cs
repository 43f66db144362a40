using Cantil.Formatter.Comments;
using Cantil.Formatter.Strings;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Literals without replacement fields, and adjacent ones.</summary>
internal sealed partial class NodePrinter
{
    private readonly TextBuffer _text = new();
    private readonly DocstringFormatter _docstrings = new(new SnippetFormatter());

    /// <summary>What the literals that are printed stand in.</summary>
    private StringContext _strings;

    private void PrintConstant(Constant node)
    {
        switch (node.ConstantKind)
        {
            case ConstantKind.Int or ConstantKind.Float or ConstantKind.Complex:
                PrintNumber(node);
                break;
            case ConstantKind.String or ConstantKind.Bytes:
                if (node.TokenCount == 1)
                    PrintPlain(StringParts.Plain(node.FirstToken, _tokens[node.FirstToken]));
                else
                {
                    StartInnerGroup();
                    PrintConcatenation(node);
                    EndInnerGroup();
                }
                break;
            default:
                _tape.Text(node.Start, node.End);
                break;
        }
    }

    private void PrintNumber(Constant node)
    {
        _text.Clear();
        if (NumberNormalizer.TryRewrite(SourceOf(node.Start, node.End), _tokens[node.FirstToken].Kind, _text))
            _tape.MadeText(_text.Span);
        else
            _tape.Text(node.Start, node.End);
    }

    private void PrintPlain(in StringPart part)
    {
        _text.Clear();
        if (StringNormalizer.TryRewrite(_tree, part, _options, _strings, _text))
            _tape.MadeText(_text.Span);
        else
            _tape.Lines(part.Start, part.End);
    }

    private void PrintDocstring(Expr node, BodyKind kind)
    {
        LeadingComments(node);
        var value = node.Value.As<Constant>();
        LeadingComments(value);
        _text.Clear();
        if (value.TokenCount == 1)
        {
            _docstrings.Write(_tree, StringParts.Plain(value.FirstToken, _tokens[value.FirstToken]), _options, _indent, _strings, _text);
            _tape.MadeText(_text.Span);
        }
        else if (StringJoiner.TryJoin(_tree, value, _options, _strings with { IsDocstring = true }, out var joined))
        {
            StringJoiner.WriteDocstring(_tree, value, joined, _text);
            _tape.MadeText(_text.Span);
        }
        else
            Print(value);
        CommentsBehindDocstring(_comments.Trailing(value), kind);
        CommentsBehindDocstring(_comments.Trailing(node), kind);
    }

    /// <summary>An empty line separates those of a class that have lines of their own.</summary>
    private void CommentsBehindDocstring(Span<Comment> comments, BodyKind kind)
    {
        var split = 0;
        while (split < comments.Length && !comments[split].OwnLine)
            split++;
        TrailingComments(comments[..split]);
        if (split == comments.Length)
            return;
        if (kind == BodyKind.Class && LinesBefore(comments[split].Start) < 2)
            _tape.EmptyLine();
        TrailingComments(comments[split..]);
    }

    /// <summary>Adjacent literals: one where that is possible and fits, else each on a line of its own.</summary>
    private void PrintConcatenation(Expression node)
    {
        if (!StringJoiner.TryJoin(_tree, node, _options, _strings, out var joined))
        {
            // Literals that stay apart stay on lines of their own.
            if (HasLineBreakBetweenLiterals(node))
                _tape.ExpandParent();
            PrintLiterals(node);
            return;
        }
        var flat = _tape.StartIfFlat();
        PrintJoined(node, joined);
        _tape.EndIf(flat);
        var broken = _tape.StartIfBroken();
        PrintLiterals(node);
        _tape.EndIf(broken);
    }

    private bool HasLineBreakBetweenLiterals(Expression node)
    {
        var end = node.Start;
        foreach (var part in new StringParts(_tree, node))
        {
            if (SourceOf(end, part.Start).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
                return true;
            end = part.End;
        }
        return false;
    }

    private void PrintJoined(Expression node, in JoinedString joined)
    {
        if (node.AsOrNull<Constant>(NodeKind.Constant) is { } constant)
        {
            _text.Clear();
            StringJoiner.WritePlain(_tree, constant, joined, _text);
            _tape.MadeText(_text.Span);
        }
        else
            PrintJoinedFields(node, joined);
    }

    private void PrintLiterals(Expression node)
    {
        var isFirst = true;
        foreach (var part in new StringParts(_tree, node))
        {
            if (!isFirst)
                InnerSoftLineOrSpace();
            isFirst = false;
            PrintLiteral(node, part);
        }
    }

    private void PrintLiteral(Expression node, in StringPart part, bool trailing = true)
    {
        LeadingComments(PartComments(node, part.Start));
        if (part.IsInterpolated)
            PrintFields(node, part);
        else
            PrintPlain(part);
        if (trailing)
            TrailingComments(PartTrailingComments(node, part));
    }

    /// <summary>Whether an expression is several adjacent literals.</summary>
    private bool IsImplicitConcatenation(Expression node)
    {
        if (node.AsOrNull<Constant>(NodeKind.Constant) is { } constant)
            return constant.TokenCount > 1;
        if (node.Kind is not (NodeKind.JoinedStr or NodeKind.TemplateStr))
            return false;
        foreach (var part in new StringParts(_tree, node))
            return part.End < node.End;
        return false;
    }

    /// <summary>Whether an expression is one string literal of several lines.</summary>
    private bool IsMultilineString(Expression node)
    {
        var isString = node.Kind == NodeKind.Constant
            ? node.As<Constant>().ConstantKind is ConstantKind.String or ConstantKind.Bytes
            : node.Kind is NodeKind.JoinedStr or NodeKind.TemplateStr;
        if (!isString || IsImplicitConcatenation(node))
            return false;
        return (_tokens[_tokens.StartingAt(node.Start)].Flags & TokenFlags.Triple) != 0
            && SourceOf(node.Start, node.End).IndexOfAny((byte)'\n', (byte)'\r') >= 0;
    }
}

using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Literals.</summary>
internal sealed partial class NodePrinter
{
    private void PrintConstant(Constant node)
    {
        switch (node.ConstantKind)
        {
            case ConstantKind.Int or ConstantKind.Float or ConstantKind.Complex:
                PrintNumber(node);
                break;
            case ConstantKind.String or ConstantKind.Bytes:
                if (node.TokenCount == 1)
                    PrintStringToken(node.FirstToken);
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

    private void PrintNumber(Constant node) => _tape.Text(node.Start, node.End);

    private void PrintStringToken(int token) => _tape.Lines(_tokens[token].Start, _tokens[token].End);

    /// <summary>An f-string or t-string, or adjacent literals with one among them.</summary>
    private void PrintInterpolated(Expression node)
    {
        if (IsImplicitConcatenation(node))
        {
            StartInnerGroup();
            PrintConcatenation(node);
            EndInnerGroup();
        }
        else
            _tape.Lines(node.Start, node.End);
    }

    /// <summary>Adjacent literals, each on a line of its own where they break.</summary>
    private void PrintConcatenation(Expression node)
    {
        var token = _tokens.StartingAt(node.Start);
        var last = _tokens.EndingAt(node.End);
        var isFirst = true;
        while (token <= last)
        {
            var end = EndOfString(token);
            if (!isFirst)
                InnerSoftLineOrSpace();
            isFirst = false;
            if (_tokens.KindOf(token) == TokenKind.String)
                PrintStringToken(token);
            else
                _tape.Lines(_tokens[token].Start, _tokens[end].End);
            token = _tokens.Behind(end);
        }
    }

    /// <summary>The last token of the string that starts with a token.</summary>
    private int EndOfString(int token)
    {
        var kind = _tokens.KindOf(token);
        if (kind is not (TokenKind.FStringStart or TokenKind.TStringStart))
            return token;
        var depth = 0;
        for (var i = token; ; i++)
        {
            switch (_tokens.KindOf(i))
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    depth++;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    if (--depth == 0)
                        return i;
                    break;
                case TokenKind.EndOfFile:
                    return i;
            }
        }
    }

    /// <summary>Whether an expression is several adjacent literals.</summary>
    private bool IsImplicitConcatenation(Expression node) => node switch
    {
        Constant constant => constant.TokenCount > 1,
        JoinedStr or TemplateStr => _tokens[EndOfString(_tokens.StartingAt(node.Start))].End < node.End,
        _ => false,
    };

    /// <summary>Whether an expression is one string literal of several lines.</summary>
    private bool IsMultilineString(Expression node)
    {
        if (node is not (Constant { ConstantKind: ConstantKind.String or ConstantKind.Bytes } or JoinedStr or TemplateStr) || IsImplicitConcatenation(node))
            return false;
        return (_tokens[_tokens.StartingAt(node.Start)].Flags & TokenFlags.Triple) != 0
            && SourceOf(node.Start, node.End).IndexOfAny((byte)'\n', (byte)'\r') >= 0;
    }
}

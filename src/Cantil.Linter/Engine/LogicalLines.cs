using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>Walks over the logical lines of a tree, from its tokens alone.</summary>
internal ref struct LogicalLines(SyntaxTree tree)
{
    private readonly ReadOnlySpan<Token> _tokens = tree.Tokens;
    private int _next;
    private int _depth;
    private int _blank;
    private int _blankBeforeComments = -1;

    public LogicalLine Current { get; private set; }

    public readonly LogicalLines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!SkipToLine())
            return false;
        var first = _next;
        var isComment = _tokens[first].Kind == TokenKind.Comment;
        while (_next < _tokens.Length && _tokens[_next].Kind is var kind && kind != TokenKind.EndOfFile)
        {
            _next++;
            if (kind == TokenKind.Newline || (isComment && kind == TokenKind.NonLogicalNewline))
                break;
        }
        Current = new LogicalLine(tree, first, _next, _depth, _blank, _blankBeforeComments >= 0 ? _blankBeforeComments : _blank);
        if (!isComment)
            _blankBeforeComments = -1;
        else if (_blankBeforeComments < 0)
            _blankBeforeComments = _blank;
        _blank = 0;
        return true;
    }

    /// <summary>Passes empty lines and changes of the indentation.</summary>
    private bool SkipToLine()
    {
        for (; _next < _tokens.Length; _next++)
            switch (_tokens[_next].Kind)
            {
                case TokenKind.Indent:
                    _depth++;
                    break;
                case TokenKind.Dedent:
                    _depth = Math.Max(0, _depth - 1);
                    break;
                case TokenKind.Newline or TokenKind.NonLogicalNewline:
                    _blank++;
                    _blankBeforeComments = -1;
                    break;
                case TokenKind.EndOfFile:
                    return false;
                default:
                    return true;
            }
        return false;
    }
}

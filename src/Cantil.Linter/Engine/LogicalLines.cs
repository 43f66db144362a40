using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>Walks over the logical lines of a tree, from its tokens alone, and gathers what stands out in each.</summary>
internal ref struct LogicalLines
{
    private readonly SyntaxTree _tree;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly LineTraits _wanted;
    private LineScan _scan;
    private IndentScan _indents;
    private int _next;
    private int _depth;
    private int _blank;
    private int _blankBeforeComments = -1;
    private int _lineStart;

    public LogicalLines(SyntaxTree tree)
    {
        _tree = tree;
        _tokens = tree.Tokens;
    }

    /// <param name="wanted">The traits that are asked for; others may not be looked for.</param>
    public LogicalLines(SyntaxTree tree, LineTraits wanted, int indentWidth)
        : this(tree)
    {
        _wanted = wanted;
        if ((wanted & LineTraits.Tokens) != 0)
            _scan = new LineScan(tree);
        if ((wanted & (LineTraits.Indentation | LineTraits.Blank)) != 0)
            _indents = new IndentScan(tree, indentWidth);
    }

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
        var traits = LineTraits.Any;
        var indent = 0;
        if ((_wanted & LineTraits.Tokens) != 0)
            traits |= _scan.Scan(first, _next);
        if ((_wanted & (LineTraits.Indentation | LineTraits.Blank)) != 0)
        {
            traits |= _indents.Scan(_lineStart, first, _next);
            indent = _indents.Indent;
        }
        Current = new LogicalLine(_tree, first, _next, _lineStart)
        {
            Traits = traits,
            Depth = _depth,
            Indent = indent,
            BlankLinesBefore = _blank,
            BlankLinesBeforeComments = _blankBeforeComments >= 0 ? _blankBeforeComments : _blank,
        };
        if (!isComment)
            _blankBeforeComments = -1;
        else if (_blankBeforeComments < 0)
            _blankBeforeComments = _blank;
        _blank = 0;
        _lineStart = _tokens[_next - 1].End;
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
                    _lineStart = _tokens[_next].End;
                    break;
                case TokenKind.EndOfFile:
                    return false;
                default:
                    return true;
            }
        return false;
    }
}

using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>Compares the indentation of each logical line with that of the line before.</summary>
internal struct IndentScan
{
    private readonly SyntaxTree _tree;
    private readonly int _width;
    private int _blockIndent;
    private bool _usesTabs;
    private bool _knowsTabs;
    private int _previous;
    private bool _opensBlock;
    private bool _hasPrevious;

    public IndentScan(SyntaxTree tree, int indentWidth)
    {
        _tree = tree;
        _width = Math.Max(1, indentWidth);
    }

    /// <summary>Of the line that was looked at last, in columns.</summary>
    public int Indent { get; private set; }

    /// <summary>The columns that a text of blanks takes.</summary>
    public static int Columns(ReadOnlySpan<byte> blanks, int tabWidth)
    {
        // Nearly always there is nothing but spaces.
        if (blanks.IndexOfAnyExcept((byte)' ') < 0)
            return blanks.Length;
        var column = 0;
        foreach (var c in blanks)
            if (c == '\t')
                column = (column / tabWidth + 1) * tabWidth;
            else if (c == ' ')
                column++;
            else if (c == '\f')
                column = 0;
            else
                break;
        return column;
    }

    public LineTraits Scan(int lineStart, int first, int end)
    {
        var tokens = _tree.Tokens;
        var blanks = _tree.Source.Slice(lineStart, tokens[first].Start);
        Indent = Columns(blanks, _width);
        if (!_knowsTabs)
            FindIndentation();
        var traits = LineTraits.None;
        if (Indent % _width != 0)
            traits |= LineTraits.OddIndent;
        if (_hasPrevious)
        {
            if (_opensBlock && Indent <= _previous)
                traits |= LineTraits.MissingIndent;
            else if (!_opensBlock && Indent > _previous)
                traits |= LineTraits.UnexpectedIndent;
            if (_opensBlock && Indent > _previous + _blockIndent)
                traits |= LineTraits.OverIndented;
        }
        if (tokens[first].Kind != TokenKind.Comment)
        {
            _previous = Indent;
            _opensBlock = EndsWithColon(tokens[first..end]);
            _hasPrevious = true;
        }
        return traits;
    }

    /// <summary>A file whose first indented line begins with a tab may indent by twice the width of a space-indented one.</summary>
    private void FindIndentation()
    {
        _knowsTabs = true;
        foreach (ref readonly var token in _tree.Tokens)
            if (token.Kind == TokenKind.Indent)
            {
                _usesTabs = _tree.Source.Buffer[token.Start] == '\t';
                break;
            }
        _blockIndent = _usesTabs ? 8 : 4;
    }

    private static bool EndsWithColon(ReadOnlySpan<Token> tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && (tokens[last].IsTrivia || tokens[last].Kind == TokenKind.Newline))
            last--;
        return tokens[last].Kind == TokenKind.Colon;
    }
}

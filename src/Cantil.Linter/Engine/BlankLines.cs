using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>
/// Follows the logical lines of a file and compares the empty lines between them with what PEP 8 asks for around
/// definitions. One for each thread.
/// </summary>
public sealed class BlankLines
{
    private readonly EnclosingBlock _class = new();
    private readonly EnclosingBlock _function = new();
    private SyntaxTree? _tree;
    private LintContext? _context;
    private bool _isStub;
    private int _linesAfterImports;
    private int _linesBetweenTypes;
    private LineKind _follows;
    private bool _followsDocstring;
    private LineKind _lastUnindented;
    private int _previousIndent;
    private bool _hasCode;
    private bool _previousIsComment;
    private int _previousCommentIndent;
    private int _previousCommentEnd;
    private int _longest;
    private bool _followsOneLiner;
    private int _lineEnd;
    private int _cellWithCode;

    /// <summary>Empty lines right above the line.</summary>
    public int Count { get; private set; }

    /// <summary>The longest run of empty lines between this line of code and the one before: comments may stand among them.</summary>
    public int Longest { get; private set; }

    /// <summary>How many there have to be before a definition, and may be before any other line.</summary>
    public int Expected { get; private set; }

    /// <summary>The empty lines right above, from the first line's ending to the last's; empty where there are none.</summary>
    public TextRange Lines { get; private set; }

    /// <summary>Where the last line of code ended, or the comments that belong to it.</summary>
    public int CodeEnd { get; private set; }

    internal void Begin(LintContext context)
    {
        _context = context;
        _tree = context.Tree;
        _isStub = context.SourceKind == SourceKind.Stub;
        _linesAfterImports = context.Options.Isort.LinesAfterImports;
        _linesBetweenTypes = context.Options.Isort.LinesBetweenTypes;
        _class.Reset();
        _function.Reset();
        _follows = _lastUnindented = LineKind.Other;
        _followsDocstring = _followsOneLiner = _hasCode = _previousIsComment = false;
        _previousIndent = -1;
        _longest = 0;
        CodeEnd = _lineEnd = 0;
        _cellWithCode = -1;
    }

    /// <summary>What the blank lines above a line say.</summary>
    internal LineTraits Next(in LogicalLine line)
    {
        var tokens = line.Tokens;
        var kind = KindOf(tokens);
        var isComment = kind == LineKind.Comment;
        var isNotebook = _context!.Cells.Count > 0;
        var startsCell = isNotebook && StartsCell(line, isComment);
        Count = isNotebook ? CountInCell(line) : line.BlankLinesBefore;
        _longest = Math.Max(_longest, Count);
        Longest = _longest;
        Lines = Count > 0 ? RangeOfBlankLines(line.FirstToken) : default;
        if (_previousIndent > line.Indent)
            Follow(LineKind.Other, isOneLiner: false);
        CodeEnd = _lineEnd;
        if (_previousIsComment && _previousCommentIndent != line.Indent)
            CodeEnd = _lineEnd = _previousCommentEnd;
        _class.Update(line.Indent, isComment);
        _function.Update(line.Indent, isComment);
        var endsWithColon = !isComment && LastToken(tokens).Kind == TokenKind.Colon;
        var traits = Judge(line, kind, endsWithColon, startsCell);
        if (isComment)
        {
            _previousIsComment = true;
            _previousCommentIndent = line.Indent;
            _previousCommentEnd = line.EndWithBreak;
            return traits;
        }
        if (kind == LineKind.Class)
            _class.Enter(line.Indent);
        else if (kind == LineKind.Function)
            _function.Enter(line.Indent);
        Follow(kind == LineKind.Class ? LineKind.Other : kind, kind == LineKind.Function && LastToken(tokens).Kind == TokenKind.Ellipsis);
        _followsDocstring = IsString(tokens);
        if (_followsDocstring)
            _follows = LineKind.Other;
        _previousIsComment = false;
        _hasCode = true;
        _lineEnd = line.EndWithBreak;
        if (line.Indent == 0)
            _lastUnindented = kind;
        _previousIndent = line.Indent;
        _longest = 0;
        return traits;
    }

    private LineTraits Judge(in LogicalLine line, LineKind kind, bool endsWithColon, bool startsCell)
    {
        var traits = LineTraits.None;
        var isDefinition = kind is LineKind.Class or LineKind.Function or LineKind.Decorator;
        var isTop = line.Indent == 0;
        var limit = _isStub || !isTop ? 1 : 2;
        var followsImport = _follows is LineKind.Import or LineKind.FromImport;
        var expected = isTop && followsImport && _linesAfterImports >= 0 ? _linesAfterImports : limit;
        var changesForm = (kind, _follows) is (LineKind.Import, LineKind.FromImport) or (LineKind.FromImport, LineKind.Import);
        Expected = changesForm ? Math.Max(_linesBetweenTypes, limit) : expected;
        if (isDefinition && !_isStub && _follows != LineKind.Decorator)
        {
            var inGroup = (_follows == LineKind.Function && !endsWithColon) || _followsOneLiner;
            var opensBlock = _previousIndent < line.Indent;
            if (Longest == 0 && !inGroup && !opensBlock && !_followsDocstring)
            {
                if (_function.IsInside)
                    traits |= LineTraits.NoLineBeforeNested;
                else if (kind != LineKind.Class && _class.IsInside)
                    traits |= LineTraits.NoLineBeforeMethod;
            }
            if (isTop && Longest < expected && !inGroup && _hasCode && !startsCell)
                traits |= LineTraits.TooFewBlankLines;
        }
        if (Count > Expected)
            traits |= LineTraits.TooManyBlankLines;
        if (_follows == LineKind.Decorator && kind != LineKind.Comment && Longest > 0)
            traits |= LineTraits.LineAfterDecorator;
        if (isTop && Longest < 2 && !isDefinition && kind != LineKind.Comment && !_isStub && !startsCell
            && _lastUnindented is LineKind.Class or LineKind.Function or LineKind.Decorator)
            traits |= LineTraits.TooFewAfterDefinition;
        return traits;
    }

    private void Follow(LineKind kind, bool isOneLiner)
    {
        _follows = kind;
        _followsOneLiner = isOneLiner;
        _followsDocstring = false;
    }

    /// <summary>Whether the line is the first of a notebook's cell, or a comment before that.</summary>
    private bool StartsCell(in LogicalLine line, bool isComment)
    {
        var cell = _context!.CellOf(line.Start);
        var starts = cell != _cellWithCode;
        if (!isComment)
            _cellWithCode = cell;
        return starts;
    }

    /// <summary>The empty lines above that are in the same cell.</summary>
    private int CountInCell(in LogicalLine line)
    {
        var cell = _context!.CellOf(line.Start);
        var start = cell < 0 ? 0 : _context.Cells[cell].Start;
        var tokens = _tree!.Tokens;
        var count = 0;
        for (var i = line.FirstToken - 1; i >= 0 && count < line.BlankLinesBefore && tokens[i].Start >= start; i--)
            if (tokens[i].Kind == TokenKind.NonLogicalNewline)
                count++;
        return count;
    }

    private TextRange RangeOfBlankLines(int firstToken)
    {
        var tokens = _tree!.Tokens;
        var last = firstToken - 1;
        while (tokens[last].Kind is TokenKind.Indent or TokenKind.Dedent)
            last--;
        var end = tokens[last].End;
        var first = last;
        for (var more = Count - 1; more > 0; more--)
        {
            first--;
            while (tokens[first].Kind is TokenKind.Indent or TokenKind.Dedent)
                first--;
        }
        return new TextRange(tokens[first].Start, end);
    }

    private static LineKind KindOf(ReadOnlySpan<Token> tokens) => tokens[0].Kind switch
    {
        TokenKind.Comment => LineKind.Comment,
        TokenKind.Class => LineKind.Class,
        TokenKind.Def => LineKind.Function,
        TokenKind.Async when tokens.Length > 1 && tokens[1].Kind == TokenKind.Def => LineKind.Function,
        TokenKind.At => LineKind.Decorator,
        TokenKind.Import => LineKind.Import,
        TokenKind.From => LineKind.FromImport,
        _ => LineKind.Other,
    };

    private static Token LastToken(ReadOnlySpan<Token> tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && (tokens[last].IsTrivia || tokens[last].Kind == TokenKind.Newline))
            last--;
        return tokens[last];
    }

    private static bool IsString(ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].Kind != TokenKind.String)
            return false;
        foreach (ref readonly var token in tokens)
            if (!token.IsTrivia && token.Kind is not (TokenKind.String or TokenKind.Newline))
                return false;
        return true;
    }
}

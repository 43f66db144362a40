using Cantil.Formatter.Comments;
using Cantil.Formatter.Layout;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Writes how the nodes of a tree may be laid out onto a <see cref="Tape"/>. Kept from file to file.</summary>
internal sealed partial class NodePrinter
{
    private readonly Tape _tape = new();
    private readonly TokenMap _tokens = new();
    private readonly CommentMap _comments = new();
    private readonly CommentAttacher _attacher;
    private SyntaxTree _tree = null!;
    private SourceText _source = null!;
    private FormatOptions _options = null!;
    private bool _isStub;

    private Level _level;

    /// <summary>On <see cref="Level.Expression"/>: the group whose parentheses are there where it is broken; 0 for none.</summary>
    private int _parentheses;

    /// <summary>Levels of indentation of the current block.</summary>
    private int _indent;

    public Tape Tape => _tape;

    public NodePrinter() => _attacher = new CommentAttacher(_tokens, _comments);

    public void Print(SyntaxTree tree, FormatOptions options)
    {
        _tree = tree;
        _source = tree.Source;
        _options = options;
        _isStub = tree.SourceKind == SourceKind.Stub;
        _level = Level.Module;
        _parentheses = _indent = 0;
        _strings = default;
        _tape.Reset(tree.Source, options.IndentWidth);
        _tokens.Reset(tree);
        _comments.Reset(tree.NodeCount);
        _tokens.MatchKeyword = -1;
        _attacher.Attach(tree);
        PrintModule(tree.Root);
        _tape.EndOfTape();
    }

    /// <summary>Whether lines may break here.</summary>
    private bool InParentheses => _level == Level.Parenthesized || (_level == Level.Expression && _parentheses != 0);

    private ReadOnlySpan<byte> SourceOf(int start, int end) => _source.Slice(start, end);

    private void Text(Identifier name) => _tape.Text(name.Start, name.End);

    /// <summary>A dotted name, without the space and line breaks that may stand around its dots.</summary>
    private void DottedName(Identifier name)
    {
        var text = SourceOf(name.Start, name.End);
        if (text.IndexOfAny(" \t\f\\\r"u8) < 0 && text.IndexOf((byte)'\n') < 0 && !text.Contains((byte)'#'))
        {
            Text(name);
            return;
        }
        var last = _tokens.EndingAt(name.End);
        for (var i = _tokens.StartingAt(name.Start); i <= last; i++)
        {
            var token = _tokens[i];
            if (!token.IsTrivia)
                _tape.Text(token.Start, token.End);
        }
    }

    /// <summary>What <see cref="CloseParentheses"/> puts back.</summary>
    private readonly record struct Outer(Level Level, int Parentheses, bool Fits, bool Hugs);

    /// <summary>
    /// Opens brackets in which lines may break. Where parentheses around the whole would be added to break it, the brackets
    /// break first: they are tried before.
    /// </summary>
    /// <param name="comments">Those behind the opening bracket on its line.</param>
    /// <param name="hugs">What is between the brackets has brackets of its own: no indent, no line break.</param>
    private Outer OpenParentheses(ReadOnlySpan<byte> open, Span<Comment> comments = default, bool hugs = false)
    {
        var outer = new Outer(_level, _parentheses, _level == Level.Expression && _parentheses != 0, hugs);
        _tape.Token(open);
        if (outer.Fits)
            _tape.StartFitsExpanded(_parentheses);
        if (!hugs)
        {
            _tape.StartGroup();
            if (!comments.IsEmpty)
                TrailingComments(comments);
            _tape.StartIndent();
            _tape.SoftLine();
        }
        _level = Level.Parenthesized;
        _parentheses = 0;
        return outer;
    }

    private void CloseParentheses(Outer outer, ReadOnlySpan<byte> close)
    {
        if (!outer.Hugs)
        {
            _tape.EndIndent();
            _tape.SoftLine();
            _tape.EndGroup();
        }
        if (outer.Fits)
            _tape.EndFitsExpanded();
        _tape.Token(close);
        Restore(outer);
    }

    private void Restore(Outer outer)
    {
        _level = outer.Level;
        _parentheses = outer.Parentheses;
    }

    private Outer Enter(Level level, int parentheses = 0)
    {
        var outer = new Outer(_level, _parentheses, false, false);
        _level = level;
        _parentheses = parentheses;
        return outer;
    }

    /// <summary>Empty brackets, with the comments between them.</summary>
    private void EmptyBrackets(ReadOnlySpan<byte> open, Span<Comment> comments, ReadOnlySpan<byte> close)
    {
        if (comments.IsEmpty)
        {
            _tape.Token(open);
            _tape.Token(close);
            return;
        }
        var split = 0;
        while (split < comments.Length && !comments[split].OwnLine)
            split++;
        var outer = Enter(Level.Parenthesized);
        _tape.StartGroup();
        _tape.Token(open);
        TrailingComments(comments[..split]);
        _tape.StartIndent();
        _tape.SoftLine();
        DanglingComments(comments[split..]);
        _tape.EndIndent();
        _tape.SoftLine();
        _tape.Token(close);
        _tape.EndGroup();
        Restore(outer);
    }

    // What follows only breaks, and only forms groups, where the line may break at all.

    private void StartInnerGroup(int id = 0)
    {
        if (_level == Level.Parenthesized)
            _tape.StartGroup(id);
        else if (_level == Level.Expression && _parentheses != 0)
            _tape.StartGroupIfBroken(_parentheses, id);
    }

    private void EndInnerGroup()
    {
        if (_level == Level.Parenthesized)
            _tape.EndGroup();
        else if (_level == Level.Expression && _parentheses != 0)
            _tape.EndGroupIfBroken();
    }

    private void InnerSoftLine()
    {
        if (_level == Level.Parenthesized)
            _tape.SoftLine();
        else if (_level == Level.Expression && _parentheses != 0)
            _tape.SoftLineIfBroken(_parentheses);
    }

    private void InnerSoftLineOrSpace()
    {
        if (_level == Level.Parenthesized)
            _tape.SoftLineOrSpace();
        else if (_level == Level.Expression && _parentheses != 0)
            _tape.SoftLineOrSpaceIfBroken(_parentheses);
        else
            _tape.Space();
    }

    private void InnerSpaceIfBroken()
    {
        if (_level == Level.Parenthesized)
        {
            var start = _tape.StartIfBroken();
            _tape.Space();
            _tape.EndIf(start);
        }
        else if (_level == Level.Expression && _parentheses != 0)
        {
            var start = _tape.StartIfBroken(_parentheses);
            _tape.Space();
            _tape.EndIf(start);
        }
    }

    /// <summary>Whether a comma stands before the closing bracket, which keeps the brackets open.</summary>
    private bool HasMagicComma(Node last)
    {
        if (_options.SkipMagicTrailingComma)
            return false;
        return HasTrailingComma(last);
    }

    private bool HasTrailingComma(Node last)
    {
        var close = _tokens.OutermostParentheses(last).Close;
        return _tokens.KindOf(close >= 0 ? _tokens.Behind(close) : _tokens.Behind(last)) == Syntax.Lexing.TokenKind.Comma;
    }

    /// <param name="count">Of the elements: a single one gets no comma.</param>
    private void TrailingCommaIfBroken(bool isMagic, int count)
    {
        if (isMagic || count > 1)
            _tape.TokenIfBroken(","u8);
        if (isMagic)
            _tape.ExpandParent();
    }
}

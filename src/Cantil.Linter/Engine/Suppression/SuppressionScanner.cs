using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine.Suppression;

/// <summary>Reads all comments of a file and lays out which offsets they cover.</summary>
internal sealed class SuppressionScanner
{
    private readonly record struct OpenBlock(int Start, int Indentation, TextRange Codes, SuppressionComment Comment, int Directive);

    /// <summary>The logical line behind all tokens before <paramref name="UpToToken"/>; there is none where its first token is -1.</summary>
    private readonly record struct NextLine(int UpToToken, int FirstToken, TextRange Range);

    private readonly List<Suppressed> _suppressed = [];
    private readonly List<OpenBlock> _open = [];
    private readonly List<Directive> _directives = [];
    private bool _keeps;
    private int _directive;
    private NextLine _next;
    private bool _fileAll;
    private RuleBits _fileRules;

    public ReadOnlySpan<Suppressed> Suppressed => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_suppressed);

    public bool FileSuppresses(int number) => _fileAll || _fileRules.Contains(number);

    /// <summary>Whether a comment that names the rule suppresses it in the whole file.</summary>
    public bool FileNames(int number) => _fileRules.Contains(number);

    /// <summary>The comments themselves, in order; empty where they are not kept.</summary>
    public List<Directive> Directives => _directives;

    /// <summary>The places of those for the whole file among <see cref="Directives"/>.</summary>
    public List<int> FileDirectives { get; } = [];

    /// <param name="keeps">Whether the comments are wanted, too.</param>
    public void Scan(SyntaxTree tree, SuppressionTable table, bool keeps)
    {
        _keeps = keeps;
        _directive = -1;
        _directives.Clear();
        FileDirectives.Clear();
        _suppressed.Clear();
        _open.Clear();
        _fileAll = false;
        _fileRules = default;
        _next = default;
        if (!MaySuppress(tree.Source.Span))
            return;
        var tokens = tree.Tokens;
        var betweenLines = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Kind;
            if (kind == TokenKind.Comment)
            {
                var sawNoqa = false;
                var text = tree.Source.Slice(tokens[i].Range);
                for (var at = 0; at >= 0;)
                    if (SuppressionComment.ReadNext(text, table.Preview, ref at, ref sawNoqa) is { Kind: not SuppressionKind.None } comment)
                        Add(tree, table, i, comment, betweenLines);
            }
            else if (!tokens[i].IsTrivia)
            {
                var endsLine = kind is TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent;
                if (betweenLines && !endsLine && kind != TokenKind.EndOfFile)
                    CloseDeeperThan(tree, tokens[i]);
                betweenLines = endsLine;
            }
        }
        foreach (var block in _open)
            Cover(new TextRange(block.Start, tree.Source.Length + 1), block);
        Order();
    }

    /// <summary>Whether one of the words with which one suppresses is there at all; far quicker to find out than the comments.</summary>
    private static bool MaySuppress(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("ruff"u8) >= 0 || text.IndexOf("cantil"u8) >= 0)
            return true;
        for (var from = 0; text[from..].IndexOfAny((byte)'q', (byte)'Q') is var at and >= 0; from += at + 1)
            if (IsNoqa(text, from + at))
                return true;
        return false;
    }

    private static bool IsNoqa(ReadOnlySpan<byte> text, int q) =>
        q >= 2 && q + 1 < text.Length && (text[q - 2] | 0x20) == 'n' && (text[q - 1] | 0x20) == 'o' && (text[q + 1] | 0x20) == 'a';

    private void Add(SyntaxTree tree, SuppressionTable table, int index, SuppressionComment comment, bool betweenLines)
    {
        var token = tree.Tokens[index];
        var lineStart = JoinedLines.LineStart(tree.Source, token.Start);
        var standsAlone = tree.Source.Slice(lineStart, token.Start).IndexOfAnyExcept(" \t\f"u8) < 0;
        var codes = new TextRange(token.Start + comment.Start, token.Start + comment.End);
        if (_keeps)
            Keep(tree.Source, token.Start, comment, codes, isVoid: !standsAlone && comment.Kind is not (SuppressionKind.Line or SuppressionKind.Ignore));
        switch (comment.Kind)
        {
            case SuppressionKind.Line:
                CoverLines(table.LinesOf(token.Start), comment);
                break;
            case SuppressionKind.Ignore:
                if (standsAlone)
                    CoverNext(tree, table, index, comment, betweenLines);
                else
                    CoverLines(table.LinesOf(token.Start), comment);
                break;
            case SuppressionKind.File when standsAlone:
                _fileAll |= comment.All;
                _fileRules = _fileRules.Union(comment.Rules);
                break;
            case SuppressionKind.Disable when standsAlone && betweenLines:
                _open.Add(new OpenBlock(token.Start, token.Start - lineStart, codes, comment, _directive));
                break;
            case SuppressionKind.Enable when standsAlone && betweenLines:
                CloseLike(tree.Source, codes, token.Start, token.Start - lineStart);
                break;
        }
    }

    /// <summary>The logical line that follows, or inside of brackets the next line.</summary>
    private void CoverNext(SyntaxTree tree, SuppressionTable table, int index, SuppressionComment comment, bool betweenLines)
    {
        if (index >= _next.UpToToken)
            _next = FindNext(tree.Tokens, index);
        if (_next.FirstToken < 0)
            return;
        if (betweenLines)
            Cover(new TextRange(_next.Range.Start, _next.Range.End + 1), comment);
        else
            CoverLines(table.LinesOf(_next.Range.Start), comment);
    }

    private static NextLine FindNext(ReadOnlySpan<Token> tokens, int index)
    {
        var first = index;
        while (first < tokens.Length && (tokens[first].IsTrivia || tokens[first].Kind is TokenKind.Indent or TokenKind.Dedent))
            first++;
        if (first >= tokens.Length || tokens[first].Kind == TokenKind.EndOfFile)
            return new NextLine(tokens.Length, -1, default);
        var last = first;
        while (last < tokens.Length - 1 && tokens[last].Kind != TokenKind.Newline)
            last++;
        return new NextLine(first, first, new TextRange(tokens[first].Start, tokens[last].Start));
    }

    private void CloseLike(SourceText source, TextRange codes, int end, int indentation)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Indentation == indentation && SameCodes(source.Slice(_open[i].Codes), source.Slice(codes)))
            {
                Cover(new TextRange(_open[i].Start, end), _open[i]);
                if (_keeps)
                    _directives[_open[i].Directive].Counterpart = _directives[_directive];
                _open.RemoveAt(i);
                return;
            }
    }

    private void CloseDeeperThan(SyntaxTree tree, Token token)
    {
        if (_open.Count == 0)
            return;
        var indentation = token.Start - JoinedLines.LineStart(tree.Source, token.Start);
        while (_open.Count > 0 && _open[^1].Indentation > indentation)
        {
            Cover(new TextRange(_open[^1].Start, token.Start), _open[^1]);
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private static bool SameCodes(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var ours = left.Split((byte)',');
        var theirs = right.Split((byte)',');
        while (true)
        {
            var more = ours.MoveNext();
            if (more != theirs.MoveNext())
                return false;
            if (!more)
                return true;
            if (!left[ours.Current].Trim(" \t"u8).SequenceEqual(right[theirs.Current].Trim(" \t"u8)))
                return false;
        }
    }

    private void CoverLines(TextRange lines, SuppressionComment comment) => Cover(new TextRange(lines.Start, lines.End + 1), comment);

    private void Cover(TextRange range, SuppressionComment comment) =>
        _suppressed.Add(new Suppressed(range.Start, range.End, comment.All, comment.Rules, Directive: _directive));

    private void Cover(TextRange range, in OpenBlock block) =>
        _suppressed.Add(new Suppressed(range.Start, range.End, block.Comment.All, block.Comment.Rules, Directive: block.Directive));

    private void Keep(SourceText source, int start, SuppressionComment comment, TextRange codes, bool isVoid)
    {
        var bracket = codes.End < source.Length && source.Buffer[codes.End] == ']' && source.Buffer[codes.Start - 1] == '[';
        _directive = _directives.Count;
        if (comment.Kind == SuppressionKind.File && !isVoid)
            FileDirectives.Add(_directive);
        _directives.Add(new Directive(comment, new TextRange(start + comment.Sign, bracket ? codes.End + 1 : codes.End), codes) { IsNoqa = !bracket, IsVoid = isVoid });
    }

    private void Order()
    {
        _suppressed.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var furthest = 0;
        for (var i = 0; i < _suppressed.Count; i++)
        {
            furthest = Math.Max(furthest, _suppressed[i].End);
            _suppressed[i] = _suppressed[i] with { FurthestEnd = furthest };
        }
    }
}

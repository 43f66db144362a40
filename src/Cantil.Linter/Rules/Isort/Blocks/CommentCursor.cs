using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>Walks over the comments in a range, each once.</summary>
internal ref struct CommentCursor
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _end;
    private int _at;

    public CommentCursor(SyntaxTree tree, int start, int end)
    {
        _tokens = tree.Tokens;
        _text = tree.Source.Span;
        _end = end;
        _at = tree.TokenAt(start) - 1;
        Advance();
    }

    /// <summary>Whether there is a comment left.</summary>
    public readonly bool HasMore => _at >= 0;

    /// <summary>Takes the comments that start before an offset.</summary>
    public void TakeBefore(int offset, ref CommentList list, CommentChains chains)
    {
        for (; HasMore && _tokens[_at].Start < offset; Advance())
            chains.Add(ref list, _tokens[_at].Range);
    }

    /// <summary>Takes the comments up to the end of the line that an offset is in.</summary>
    public void TakeInLine(int offset, ref CommentList list, CommentChains chains)
    {
        if (!HasMore)
            return;
        var length = _text[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        TakeBefore(length < 0 ? _text.Length : offset + length, ref list, chains);
    }

    private void Advance()
    {
        for (_at++; _at < _tokens.Length && _tokens[_at].Start < _end; _at++)
            if (_tokens[_at].Kind == TokenKind.Comment)
                return;
        _at = -1;
    }
}

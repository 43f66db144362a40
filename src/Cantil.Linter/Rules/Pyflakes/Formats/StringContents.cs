using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>The values of string literals as UTF-8; straight from the source where nothing has to be decoded. One for each thread.</summary>
internal sealed class StringContents
{
    private byte[] _buffer = new byte[256];
    private int _length;

    public static StringContents Of(LintContext context) => context.Shared(static () => new StringContents());

    /// <summary>The value of a string or bytes literal, its parts joined; valid until the next call. A lone surrogate is spelled as UTF-8 would spell it if it could.</summary>
    public ReadOnlySpan<byte> Read(LintContext context, Constant literal)
    {
        var tokens = context.Tree.Tokens.Slice(literal.FirstToken, literal.TokenCount);
        if (tokens.Length == 1 && (tokens[0].Flags & TokenFlags.Backslash) == 0)
            return Inside(context, tokens[0]);
        _length = 0;
        foreach (ref readonly var token in tokens)
            if (token.Kind == TokenKind.String)
                Append(Inside(context, token), token.Flags);
        return _buffer.AsSpan(0, _length);
    }

    /// <summary>What stands between the quotes.</summary>
    private static ReadOnlySpan<byte> Inside(LintContext context, Token token)
    {
        var text = context.Source.Slice(token.Range);
        var quote = text.IndexOfAny((byte)'\'', (byte)'"');
        var width = (token.Flags & TokenFlags.Triple) != 0 ? 3 : 1;
        var closing = (token.Flags & TokenFlags.Unterminated) != 0 ? 0 : width;
        return quote < 0 || quote + width + closing > text.Length ? default : text[(quote + width)..^closing];
    }

    private void Append(ReadOnlySpan<byte> text, TokenFlags flags)
    {
        if (_buffer.Length < _length + text.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + text.Length));
        var target = _buffer.AsSpan(_length);
        if ((flags & (TokenFlags.Backslash | TokenFlags.Raw)) != TokenFlags.Backslash)
        {
            text.CopyTo(target);
            _length += text.Length;
        }
        else
        {
            _length += StringEscapes.Decode(text, target, (flags & TokenFlags.Bytes) != 0);
        }
    }
}

using Cantil.Syntax.Lexing;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>The source of replacement fields, as it gets into CPython's tree.</summary>
internal static class FieldText
{
    /// <summary>
    /// What <c>{x = }</c> shows in CPython 3.13: from any number sign to the end of its line left out, escape sequences
    /// decoded where the f-string is not raw. In the format specification of a t-string it is as in 3.14.
    /// </summary>
    public static byte[] Debug(SyntaxTree tree, FormattedValue field)
    {
        var text = tree.Source.Slice(field.Debug.Range);
        if (text.IndexOfAny((byte)'#', (byte)'\\', (byte)'\r') < 0)
            return text.ToArray();
        var flags = FlagsAround(tree, field.Start);
        if ((flags & TokenFlags.TString) != 0)
            return WithoutComments(tree, field.Debug.Start, field.Debug.End);
        var kept = new byte[text.Length];
        var length = 0;
        var skipping = false;
        foreach (var c in text)
        {
            skipping = c is not ((byte)'\n' or (byte)'\r') && (skipping || c == '#');
            if (!skipping)
                kept[length++] = c;
        }
        return LiteralText.Decode(kept.AsSpan(0, length), (flags & TokenFlags.Raw) | TokenFlags.Backslash);
    }

    /// <summary>The same of a t-string, in CPython 3.14: comments left out.</summary>
    public static byte[] Debug(SyntaxTree tree, Interpolation field) => WithoutComments(tree, field.Debug.Start, field.Debug.End);

    /// <summary>The expression of a field of a t-string: to its last token, comments left out.</summary>
    public static byte[] Expression(SyntaxTree tree, Interpolation field)
    {
        var end = field.Value.End;
        var tokens = tree.Tokens;
        for (var at = tree.TokenAt(end); at < tokens.Length && (tokens[at].IsTrivia || tokens[at].Kind == TokenKind.RightParenthesis); at++)
            if (!tokens[at].IsTrivia)
                end = tokens[at].End;
        return WithoutComments(tree, field.Start + 1, end);
    }

    private static byte[] WithoutComments(SyntaxTree tree, int start, int end)
    {
        var text = new byte[end - start];
        var length = 0;
        var tokens = tree.Tokens;
        for (var at = tree.TokenAt(start); at < tokens.Length && tokens[at].Start < end; at++)
        {
            if (tokens[at].Kind != TokenKind.Comment)
                continue;
            length += Copy(tree.Source.Slice(start, tokens[at].Start), text.AsSpan(length));
            start = tokens[at].End;
        }
        length += Copy(tree.Source.Slice(start, end), text.AsSpan(length));
        return LiteralText.Decode(text.AsSpan(0, length), TokenFlags.Raw);
    }

    private static int Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        from.CopyTo(to);
        return from.Length;
    }

    /// <summary>The flags of the innermost f-string or t-string around an offset.</summary>
    private static TokenFlags FlagsAround(SyntaxTree tree, int offset)
    {
        var closed = 0;
        for (var at = tree.TokenAt(offset) - 1; at >= 0; at--)
        {
            ref readonly var token = ref tree.Tokens[at];
            if (token.Kind is TokenKind.FStringEnd or TokenKind.TStringEnd)
                closed++;
            else if (token.Kind is TokenKind.FStringStart or TokenKind.TStringStart && closed-- == 0)
                return token.Flags;
        }
        return TokenFlags.None;
    }
}

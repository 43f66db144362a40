using System.Text;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Literals;

/// <summary>
/// The values of literals, decoded when asked for (reference, sections 2.5 to 2.7). The value of a string is UTF-8 in which
/// a surrogate that an escape sequence made is three bytes of its own (WTF-8 without joining pairs), so that every Python
/// string has one form; that of a bytes literal is its bytes. Line endings in a literal are LF, as Python reads them.
/// </summary>
public static partial class LiteralText
{
    /// <summary>What stands between the quotes of a string token, or all of an f-string's literal part.</summary>
    public static ReadOnlySpan<byte> Content(SyntaxTree tree, in Token token)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var (start, end) = ContentRange(tree.Source.Buffer, token);
        return tree.Source.Slice(start, end);
    }

    /// <summary>
    /// The value of a string, bytes or f-string part where it stands in the source as it is: one token, no escape
    /// sequence, no doubled brace, no line ending but LF. Allocates nothing.
    /// </summary>
    public static bool TryGetUtf8(SyntaxTree tree, Constant literal, out ReadOnlySpan<byte> value)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(literal);
        value = default;
        if (literal.TokenCount != 1)
            return false;
        ref readonly var token = ref tree.Tokens[literal.FirstToken];
        if (!IsVerbatim(token.Flags))
            return false;
        value = Content(tree, token);
        // A line ending stands in triple quotes or behind a backslash.
        return (token.Flags & (TokenFlags.Triple | TokenFlags.Backslash)) == 0 || !value.Contains((byte)'\r');
    }

    /// <summary>The value of a string, bytes or f-string part; where an escape is wrong it stands for itself.</summary>
    public static ReadOnlySpan<byte> GetUtf8(SyntaxTree tree, Constant literal)
    {
        if (TryGetUtf8(tree, literal, out var value))
            return value;
        var tokens = tree.Tokens.Slice(literal.FirstToken, literal.TokenCount);
        var capacity = 0;
        foreach (ref readonly var token in tokens)
            capacity += IsText(token.Kind) ? token.End - token.Start : 0;
        var decoded = new byte[capacity];
        var length = 0;
        foreach (ref readonly var token in tokens)
            if (IsText(token.Kind))
                length += Decode(Content(tree, token), token.Flags, decoded.AsSpan(length));
        return decoded.AsSpan(0, length);
    }

    /// <summary>The value of a string or f-string part in UTF-16; each byte of a bytes literal becomes one character.</summary>
    public static string GetString(SyntaxTree tree, Constant literal)
    {
        var value = GetUtf8(tree, literal);
        if (literal.ConstantKind == ConstantKind.Bytes)
            return Encoding.Latin1.GetString(value);
        if (System.Text.Unicode.Utf8.IsValid(value))
            return Encoding.UTF8.GetString(value);
        var text = new StringBuilder(value.Length);
        while (!value.IsEmpty)
        {
            var point = GeneralizedUtf8.Read(value, out var length);
            if (point >= 0x10000)
                text.Append(new Rune(point).ToString());
            else
                text.Append((char)point);
            value = value[length..];
        }
        return text.ToString();
    }

    /// <summary>Whether the literal is written with the prefix <c>u</c>; of several, the first says.</summary>
    public static bool HasUnicodePrefix(SyntaxTree tree, Constant literal)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(literal);
        return literal.ConstantKind == ConstantKind.String && (tree.Tokens[literal.FirstToken].Flags & TokenFlags.Unicode) != 0;
    }

    /// <summary>Whether two literals of the same kind have the same value, however they are written.</summary>
    public static bool SameValue(SyntaxTree left, Constant a, SyntaxTree right, Constant b)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.ConstantKind != b.ConstantKind)
            return false;
        switch (a.ConstantKind)
        {
            case ConstantKind.Int:
                return left.Source.Slice(a.Range).SequenceEqual(right.Source.Slice(b.Range))
                    || (TryGetInteger(left, a, out var x) && TryGetInteger(right, b, out var y) && x == y);
            case ConstantKind.Float or ConstantKind.Complex:
                return GetDouble(left, a).Equals(GetDouble(right, b));
            case ConstantKind.String or ConstantKind.Bytes or ConstantKind.StringPart:
                return GetUtf8(left, a).SequenceEqual(GetUtf8(right, b));
            default:
                return true;
        }
    }

    /// <summary>Decodes what stands between quotes, or a piece of it.</summary>
    /// <param name="flags">Of its token.</param>
    public static byte[] Decode(ReadOnlySpan<byte> text, TokenFlags flags)
    {
        var decoded = new byte[text.Length];
        Array.Resize(ref decoded, Decode(text, flags, decoded));
        return decoded;
    }

    private static bool IsText(TokenKind kind) => kind is TokenKind.String or TokenKind.FStringMiddle or TokenKind.TStringMiddle;

    private static bool IsVerbatim(TokenFlags flags) =>
        (flags & TokenFlags.DoubledBrace) == 0 && (flags & (TokenFlags.Backslash | TokenFlags.Raw)) != TokenFlags.Backslash;

    private static (int Start, int End) ContentRange(byte[] source, in Token token)
    {
        if (token.Kind != TokenKind.String)
            return (token.Start, token.End);
        var start = token.Start;
        while (start < token.End && source[start] is not ((byte)'\'' or (byte)'"'))
            start++;
        var quotes = (token.Flags & TokenFlags.Triple) != 0 ? 3 : 1;
        start = Math.Min(start + quotes, token.End);
        var end = (token.Flags & TokenFlags.Unterminated) != 0 ? token.End : token.End - quotes;
        return (start, Math.Max(start, end));
    }

    /// <summary>No escape sequence is shorter than what it stands for, so the destination need not be longer than the text.</summary>
    private static int Decode(ReadOnlySpan<byte> text, TokenFlags flags, Span<byte> destination)
    {
        var escapes = (flags & (TokenFlags.Backslash | TokenFlags.Raw)) == TokenFlags.Backslash;
        var braces = (flags & TokenFlags.DoubledBrace) != 0;
        var isBytes = (flags & TokenFlags.Bytes) != 0;
        var length = 0;
        while (true)
        {
            var stop = (escapes, braces) switch
            {
                (true, true) => text.IndexOfAny("\\\r{}"u8),
                (true, false) => text.IndexOfAny((byte)'\\', (byte)'\r'),
                (false, true) => text.IndexOfAny((byte)'\r', (byte)'{', (byte)'}'),
                _ => text.IndexOf((byte)'\r'),
            };
            if (stop < 0)
                stop = text.Length;
            text[..stop].CopyTo(destination[length..]);
            length += stop;
            text = text[stop..];
            if (text.IsEmpty)
                return length;
            switch (text[0])
            {
                case (byte)'\r':
                    destination[length++] = (byte)'\n';
                    text = text[(text.Length > 1 && text[1] == '\n' ? 2 : 1)..];
                    break;
                case (byte)'\\':
                    var escape = EscapeSequence.Read(text, isBytes);
                    length += Write(escape, text, isBytes, destination[length..]);
                    text = text[escape.Length..];
                    break;
                default:
                    destination[length++] = text[0];
                    text = text[(text.Length > 1 && text[1] == text[0] ? 2 : 1)..];
                    break;
            }
        }
    }

    private static int Write(EscapeSequence escape, ReadOnlySpan<byte> text, bool isBytes, Span<byte> destination)
    {
        if (escape.Status == EscapeStatus.LineContinuation)
            return 0;
        if (escape.IsError)
        {
            text[..escape.Length].CopyTo(destination);
            return escape.Length;
        }
        if (!isBytes)
            return GeneralizedUtf8.Write(escape.Value, destination);
        destination[0] = (byte)escape.Value;
        return 1;
    }
}

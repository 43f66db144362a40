using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8ImplicitStrConcat;

/// <summary>
/// Two strings that stand one behind the other, so that Python joins them (reference, section 2.6.1).
/// </summary>
/// <param name="Left">The index of the first token of the string before; <paramref name="LeftEnd"/> is that of its last.</param>
/// <param name="Right">The index of the first token of the string behind; <paramref name="RightEnd"/> is that of its last.</param>
/// <param name="Break">What is between them.</param>
internal readonly record struct AdjacentStrings(int Left, int LeftEnd, int Right, int RightEnd, StringBreak Break)
{
    /// <summary>The pair whose second string starts with a token; null where there is none or one of them is not complete.</summary>
    /// <param name="right">The index of a token that starts a string.</param>
    public static AdjacentStrings? Before(int right, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var leftEnd = right - 1;
        var @break = StringBreak.None;
        for (; leftEnd >= 0 && tokens[leftEnd].IsTrivia; leftEnd--)
            if (tokens[leftEnd].Kind == TokenKind.NonLogicalNewline)
                @break = StringBreak.Newline;
        if (leftEnd < 0 || tokens[leftEnd].Kind is not (TokenKind.String or TokenKind.FStringEnd or TokenKind.TStringEnd))
            return null;
        if (@break == StringBreak.None && context.Source.Slice(tokens[leftEnd].End, tokens[right].Start).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            @break = StringBreak.Backslash;
        var left = First(tokens, leftEnd);
        var rightEnd = Last(tokens, right);
        return left < 0 || rightEnd < 0 ? null : new AdjacentStrings(left, leftEnd, right, rightEnd, @break);
    }

    /// <summary>From the start of the first to the end of the second string.</summary>
    public TextRange Range(LintContext context) => new(context.Tree.Tokens[Left].Start, context.Tree.Tokens[RightEnd].End);

    /// <summary>Writes both as one, if they have the same prefix and the same quotes; else null.</summary>
    public Fix? Join(LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var source = context.Source.Span;
        var (left, right) = (Content(source, Left, LeftEnd, tokens), Content(source, Right, RightEnd, tokens));
        var open = source[tokens[Left].Start..left.Start];
        if (((tokens[Left].Flags ^ tokens[Right].Flags) & TokenFlags.Triple) != 0 || !SameOpening(open, source[tokens[Right].Start..right.Start]))
            return null;
        var first = context.Text(left);
        if ((tokens[Left].Flags & TokenFlags.Raw) == 0 && !right.IsEmpty && source[right.Start] is >= (byte)'0' and <= (byte)'7')
            first = WithFullOctal(first);
        var content = context.Text(new TextRange(tokens[Left].Start, left.Start)) + first + context.Text(new TextRange(right.Start, tokens[RightEnd].End));
        return new Fix(Applicability.Safe, "Join the strings", [new TextEdit(Range(context), content)]);
    }

    /// <summary>Whether prefix and quotes are the same; that of a raw string may say more to an editor where it is a capital, so its case counts.</summary>
    private static bool SameOpening(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length || left[^1] != right[^1])
            return false;
        foreach (var letter in left)
            if (!right.Contains(letter) && (letter is (byte)'r' or (byte)'R' || !right.Contains((byte)(letter ^ 32))))
                return false;
        return true;
    }

    private static TextRange Content(ReadOnlySpan<byte> source, int first, int last, ReadOnlySpan<Token> tokens)
    {
        var quotes = (tokens[first].Flags & TokenFlags.Triple) != 0 ? 3 : 1;
        var start = tokens[first].Start;
        while (source[start] is not ((byte)'\'' or (byte)'"'))
            start++;
        return new TextRange(start + quotes, tokens[last].End - quotes);
    }

    /// <summary>Gives an octal escape at the end three digits, so that a digit behind it does not become part of it.</summary>
    private static string WithFullOctal(string text)
    {
        var slash = text.LastIndexOf('\\');
        var digits = text.Length - slash - 1;
        if (slash < 0 || digits is 0 or > 2)
            return text;
        for (var i = slash + 1; i < text.Length; i++)
            if (text[i] is < '0' or > '7')
                return text;
        var before = slash;
        while (before > 0 && text[before - 1] == '\\')
            before--;
        return (slash - before) % 2 != 0 ? text : string.Concat(text.AsSpan(0, slash + 1), new string('0', 3 - digits), text.AsSpan(slash + 1));
    }

    private static int First(ReadOnlySpan<Token> tokens, int last)
    {
        var depth = 0;
        for (var i = last; i >= 0; i--)
        {
            depth -= Step(tokens[i].Kind);
            if (depth == 0)
                return i;
        }
        return -1;
    }

    private static int Last(ReadOnlySpan<Token> tokens, int first)
    {
        var depth = 0;
        for (var i = first; i < tokens.Length; i++)
        {
            depth += Step(tokens[i].Kind);
            if (depth == 0)
                return (tokens[i].Flags & TokenFlags.Unterminated) != 0 && tokens[i].Kind != TokenKind.String ? -1 : i;
        }
        return -1;
    }

    private static int Step(TokenKind kind) => kind switch
    {
        TokenKind.FStringStart or TokenKind.TStringStart => 1,
        TokenKind.FStringEnd or TokenKind.TStringEnd => -1,
        _ => 0,
    };
}

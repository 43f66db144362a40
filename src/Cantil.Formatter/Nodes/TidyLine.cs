using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>
/// Recognises statements on one line that stand in the source as they would be printed, by their tokens alone: most lines of code
/// that has been formatted once. They need no layout. Whatever is not plainly so is left to the printer, and what is recognised
/// is always what the printer would write; the tests hold that.
/// </summary>
internal ref struct TidyLine
{
    private const int MaximumDepth = 16;

    private readonly ReadOnlySpan<byte> _source;
    private readonly FormatOptions _options;
    private readonly NodeKind _statement;
    private TokenKind _previous;
    private TokenKind _beforePrevious;

    /// <summary>The brackets that are open: their opening tokens; a parenthesis is that of a call.</summary>
    private Brackets _open;
    private int _depth;

    /// <summary>Whether an operand has to follow, with how many spaces before it.</summary>
    private bool _wantsOperand;
    private int _gap;

    private TidyLine(ReadOnlySpan<byte> source, FormatOptions options, NodeKind statement)
    {
        _source = source;
        _options = options;
        _statement = statement;
        _wantsOperand = true;
        _previous = _beforePrevious = TokenKind.Newline;
    }

    [System.Runtime.CompilerServices.InlineArray(MaximumDepth)]
    private struct Brackets
    {
        private TokenKind _first;
    }

    /// <summary>Whether a statement is of a kind that can be recognised.</summary>
    public static bool MayBe(NodeKind kind) =>
        kind is NodeKind.Expr or NodeKind.Assign or NodeKind.AugAssign or NodeKind.Return or NodeKind.Raise or NodeKind.Assert or NodeKind.Import or NodeKind.ImportFrom;

    /// <param name="tokens">Those from the statement's first.</param>
    /// <param name="source">The text that they lie in.</param>
    /// <param name="indent">Columns before the statement.</param>
    public static bool Holds(Statement statement, ReadOnlySpan<Token> tokens, ReadOnlySpan<byte> source, FormatOptions options, int indent)
    {
        var line = source[statement.Start..statement.End];
        // What is not ASCII may be wide, a backslash may be an escape that is written in another way.
        if (indent + line.Length > options.LineLength || line.IndexOfAnyExceptInRange((byte)' ', (byte)'~') >= 0 || line.Contains((byte)'\\'))
            return false;
        var tidy = new TidyLine(source, options, statement.Kind);
        var end = statement.Start;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Start >= statement.End)
                return token.Kind == TokenKind.Newline && tidy.IsComplete;
            var gap = token.Start - end;
            // Only spaces can stand there: the line has no tab, backslash or line ending.
            if (gap > 1 || !tidy.Take(token, gap))
                return false;
            tidy._beforePrevious = tidy._previous;
            tidy._previous = token.Kind;
            end = token.End;
        }
        return false;
    }

    private readonly bool IsComplete => _depth == 0 && (!_wantsOperand || _previous is TokenKind.Return or TokenKind.Raise);

    private readonly TokenKind Innermost => _depth == 0 ? TokenKind.Newline : _open[_depth - 1];

    private bool Take(in Token token, int gap)
    {
        var kind = token.Kind;
        switch (kind)
        {
            case TokenKind.Name or TokenKind.None or TokenKind.True or TokenKind.False:
                return Operand(gap);
            case TokenKind.Int or TokenKind.Float:
                return Operand(gap) && IsPlainNumber(_source[token.Start..token.End], kind);
            case TokenKind.String:
                return Operand(gap) && IsPlainString(token);
            case TokenKind.Dot:
                return TakeDot(gap);
            case TokenKind.LeftParenthesis:
                return !_wantsOperand && IsCalled && gap == 0 && Open(kind);
            case TokenKind.LeftBracket:
                return (_wantsOperand ? gap == _gap : IsCalled && gap == 0) && Open(kind);
            case TokenKind.LeftBrace:
                return _wantsOperand && gap == _gap && Open(kind);
            case TokenKind.RightParenthesis:
                return Close(TokenKind.LeftParenthesis, gap);
            case TokenKind.RightBracket:
                return Close(TokenKind.LeftBracket, gap);
            case TokenKind.RightBrace:
                return Close(TokenKind.LeftBrace, gap);
            case TokenKind.Comma:
                return TakeComma(gap);
            case TokenKind.Colon:
                return Innermost == TokenKind.LeftBrace && Infix(gap, before: 0, behind: 1);
            case TokenKind.Equal:
                return TakeEqual(gap);
            case TokenKind.Minus when _wantsOperand:
                return _previous != TokenKind.Minus && Prefix(gap, behind: 0);
            case TokenKind.Star or TokenKind.DoubleStar when _wantsOperand:
                return Innermost == TokenKind.LeftParenthesis && _previous is TokenKind.LeftParenthesis or TokenKind.Comma && Prefix(gap, behind: 0);
            case TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent or TokenKind.At or TokenKind.DoubleSlash
                or TokenKind.LeftShift or TokenKind.RightShift or TokenKind.VerticalBar or TokenKind.Circumflex or TokenKind.Ampersand
                or TokenKind.EqEqual or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual
                or TokenKind.And or TokenKind.Or or TokenKind.If or TokenKind.Else or TokenKind.For or TokenKind.Is:
                return Infix(gap, before: 1, behind: 1);
            case >= TokenKind.PlusEqual and <= TokenKind.DoubleSlashEqual:
                return _depth == 0 && Infix(gap, before: 1, behind: 1);
            case TokenKind.In:
                return _previous == TokenKind.Not ? gap == 1 && Prefix(gap, behind: 1) : Infix(gap, before: 1, behind: 1);
            case TokenKind.Not:
                // `not in` is an operator, of which this is the first half.
                return _wantsOperand ? Prefix(gap, behind: 1) : Infix(gap, before: 1, behind: 1);
            case TokenKind.Await:
                return Prefix(gap, behind: 1);
            case TokenKind.Return or TokenKind.Raise or TokenKind.Assert or TokenKind.From when _previous == TokenKind.Newline:
                return Prefix(gap, behind: 1);
            case TokenKind.Import:
                return TakeImport(gap);
            case TokenKind.As:
                return _statement is NodeKind.Import or NodeKind.ImportFrom && Infix(gap, before: 1, behind: 1);
            default:
                return false;
        }
    }

    /// <summary>Whether what stands before may be called or subscripted as it is.</summary>
    private readonly bool IsCalled => _previous is TokenKind.Name or TokenKind.RightParenthesis or TokenKind.RightBracket;

    private bool Operand(int gap)
    {
        if (!_wantsOperand || gap != _gap)
            return false;
        _wantsOperand = false;
        return true;
    }

    private bool Infix(int gap, int before, int behind)
    {
        if (_wantsOperand || gap != before)
            return false;
        _wantsOperand = true;
        _gap = behind;
        return true;
    }

    private bool Prefix(int gap, int behind)
    {
        if (!_wantsOperand || gap != _gap)
            return false;
        _gap = behind;
        return true;
    }

    private bool Open(TokenKind kind)
    {
        if (_depth == MaximumDepth)
            return false;
        _open[_depth++] = kind;
        _wantsOperand = true;
        _gap = 0;
        return true;
    }

    private bool Close(TokenKind open, int gap)
    {
        // Nothing stands between them, or something; a comma before the end keeps brackets open.
        if (gap != 0 || Innermost != open || (_wantsOperand && _previous != open))
            return false;
        _depth--;
        _wantsOperand = false;
        return true;
    }

    private bool TakeDot(int gap)
    {
        if (_wantsOperand)
            return _previous == TokenKind.From && Prefix(gap, behind: 0);
        return _previous is TokenKind.Name or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.String && Infix(gap, before: 0, behind: 0);
    }

    private bool TakeComma(int gap)
    {
        if (_depth == 0 && _statement is NodeKind.AugAssign or NodeKind.Raise)
            return false;
        return Infix(gap, before: 0, behind: 1);
    }

    private bool TakeEqual(int gap)
    {
        if (_depth == 0)
            return _statement == NodeKind.Assign && Infix(gap, before: 1, behind: 1);
        return Innermost == TokenKind.LeftParenthesis && _previous == TokenKind.Name && _beforePrevious is TokenKind.LeftParenthesis or TokenKind.Comma
            && Infix(gap, before: 0, behind: 0);
    }

    private bool TakeImport(int gap)
    {
        if (_previous != TokenKind.Dot || !_wantsOperand)
            return _previous == TokenKind.Newline ? Prefix(gap, behind: 1) : Infix(gap, before: 1, behind: 1);
        _gap = 1;
        return gap == 1;
    }

    private static bool IsPlainNumber(ReadOnlySpan<byte> text, TokenKind kind)
    {
        if (kind == TokenKind.Float)
        {
            var dot = text.IndexOf((byte)'.');
            return dot > 0 && dot < text.Length - 1 && text[..dot].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
                && text[(dot + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        }
        return text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && (text[0] != '0' || text.Length == 1);
    }

    /// <summary>A string that has its quotes already, and in which there is nothing to escape.</summary>
    private readonly bool IsPlainString(in Token token)
    {
        const TokenFlags others = TokenFlags.Triple | TokenFlags.Raw | TokenFlags.Unicode | TokenFlags.Bytes | TokenFlags.CapitalPrefix;
        if ((token.Flags & others) != 0 || _options.QuoteStyle == QuoteStyle.Preserve)
            return false;
        var text = _source[token.Start..token.End];
        return text[0] == (_options.QuoteStyle == QuoteStyle.Single ? '\'' : '"') && text[1..^1].IndexOfAny((byte)'"', (byte)'\'') < 0;
    }
}

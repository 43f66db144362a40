using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Engine;

/// <summary>One pass over the tokens of a logical line that finds its <see cref="LineTraits.Tokens"/>.</summary>
internal readonly ref struct LineScan
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<TokenTraits> _table;

    public LineScan(SyntaxTree tree)
    {
        _tokens = tree.Tokens;
        _text = tree.Source.Buffer;
        _table = TokenTraitTable.All;
    }

    public LineTraits Scan(int first, int end)
    {
        var tokens = _tokens[first..end];
        var result = LineTraits.None;
        var depth = 0;
        var seen = FirstTraits(tokens, ref result);
        var hasColon = false;
        var isBinary = false;
        var endsOperand = false;
        var previous = TokenTraits.LineEnd;
        var previousKind = TokenKind.NonLogicalNewline;
        var previousEnd = tokens[0].Start;
        foreach (ref readonly var token in tokens)
        {
            var kind = token.Kind;
            var traits = _table[(int)kind];
            if (hasColon && depth == 0 && (traits & TokenTraits.LineEnd) == 0 && kind != TokenKind.Comment)
                result |= LineTraits.InnerColon;
            if (token.Start == previousEnd)
            {
                if (((previous | traits) & (TokenTraits.Operator | TokenTraits.Keyword)) != 0)
                    result |= Tight(previous, traits, previousKind == TokenKind.Equal || kind == TokenKind.Equal ? depth : 0, isBinary);
                if ((previous & TokenTraits.Punctuation) != 0 && (traits & TokenTraits.LineEnd) == 0)
                    result |= LineTraits.TightPunctuation;
            }
            else
                result |= Spaced(previous, traits, previousEnd, token.Start, depth);
            switch (kind)
            {
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                    depth--;
                    break;
                case TokenKind.Equal:
                    if (depth > 0 && (seen & TokenTraits.Definition) != 0)
                        result |= LineTraits.DefinitionEqual;
                    if (depth > 0 && (token.Start != previousEnd || previousKind == TokenKind.NonLogicalNewline))
                        result |= LineTraits.SpacedEqual;
                    break;
                case TokenKind.Colon:
                    hasColon |= depth == 0 && (seen & TokenTraits.Block) != 0;
                    break;
                case TokenKind.Semicolon:
                    result |= LineTraits.Semicolon;
                    break;
                case TokenKind.Comment:
                    result |= (previous & TokenTraits.LineEnd) != 0 ? LineTraits.BlockComment : LineTraits.InlineComment;
                    break;
            }
            if (previousKind == TokenKind.Equal && depth > 0 && (token.Start != previousEnd || kind == TokenKind.NonLogicalNewline))
                result |= LineTraits.SpacedEqual;
            if (!token.IsTrivia)
            {
                isBinary = (traits & TokenTraits.Operator) != 0 && endsOperand;
                endsOperand = (traits & TokenTraits.Operand) != 0;
            }
            seen |= traits;
            previous = traits;
            previousKind = kind;
            previousEnd = token.End;
        }
        return result;
    }

    /// <summary>What the first token says of the line. A soft keyword is a name that may be one: the rules look again.</summary>
    private static TokenTraits FirstTraits(ReadOnlySpan<Token> tokens, ref LineTraits result)
    {
        ref readonly var first = ref tokens[0];
        if (first.Kind == TokenKind.At && tokens.Length > 1 && tokens[1].Start > first.End)
            result |= LineTraits.SpaceAfterAt;
        if (first.Kind != TokenKind.Name || (int)first.Name is not (WellKnown.Match or WellKnown.Case or WellKnown.Type))
            return TokenTraits.None;
        result |= tokens.Length > 1 && tokens[1].Start == first.End ? LineTraits.TightKeyword : LineTraits.WideGap | LineTraits.TabGap;
        return (int)first.Name == WellKnown.Type ? TokenTraits.Definition : TokenTraits.Block;
    }

    private static LineTraits Tight(TokenTraits previous, TokenTraits traits, int depthOfEqual, bool isBinary)
    {
        var result = LineTraits.None;
        if ((traits & TokenTraits.Operator) != 0 && (previous & (TokenTraits.Operand | TokenTraits.Punctuation)) != 0 && depthOfEqual == 0)
            result |= LineTraits.TightOperator;
        if ((previous & TokenTraits.Operator) != 0 && isBinary && depthOfEqual == 0)
            result |= LineTraits.TightOperator;
        if ((previous & TokenTraits.Keyword) != 0
            ? (traits & (TokenTraits.LineEnd | TokenTraits.Punctuation | TokenTraits.Closing)) == 0
            : (traits & TokenTraits.Keyword) != 0 && (previous & TokenTraits.Operand) != 0)
            result |= LineTraits.TightKeyword;
        return result;
    }

    private LineTraits Spaced(TokenTraits previous, TokenTraits traits, int start, int end, int depth)
    {
        var result = LineTraits.None;
        if (end - start > 1 || _text[start] != ' ')
        {
            var gap = _text[start..end];
            if (((previous | traits) & (TokenTraits.Operator | TokenTraits.Keyword | TokenTraits.Punctuation)) != 0)
                result |= gap.Contains((byte)'\t') ? LineTraits.TabGap | LineTraits.WideGap : LineTraits.WideGap;
            if (depth > 0 && gap.Contains((byte)'\\'))
                result |= LineTraits.InnerBackslash;
        }
        if ((previous & TokenTraits.LineEnd) != 0)
            return result;
        if ((previous & TokenTraits.Opening) != 0)
            result |= LineTraits.SpaceAfterOpening;
        if ((traits & TokenTraits.Closing) != 0)
            result |= LineTraits.SpaceBeforeClosing;
        if ((traits & TokenTraits.Punctuation) != 0)
            result |= LineTraits.SpaceBeforePunctuation;
        if ((traits & TokenTraits.CallOpening) != 0 && (previous & TokenTraits.Callee) != 0)
            result |= LineTraits.SpaceBeforeBracket;
        return result;
    }
}

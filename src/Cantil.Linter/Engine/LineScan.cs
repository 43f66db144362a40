using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Engine;

/// <summary>One pass over the tokens of a logical line that finds its <see cref="LineTraits.Tokens"/>.</summary>
internal readonly ref struct LineScan
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<byte> _text;
    private readonly TokenPairTable _pairs;

    public LineScan(SyntaxTree tree)
    {
        _tokens = tree.Tokens;
        _text = tree.Source.Buffer;
        _pairs = TokenPairTable.Instance;
    }

    public LineTraits Scan(int first, int end)
    {
        var tokens = _tokens[first..end];
        var text = _text;
        var classes = _pairs.Classes;
        var traitsOf = _pairs.Traits;
        var tight = _pairs.Tight;
        var spaced = _pairs.Spaced;
        var result = LineTraits.None;
        var depth = 0;
        var seen = FirstTraits(tokens, ref result);
        var hasColon = false;
        var endsOperand = false;
        // What a binary operator says of a token that touches it.
        var binary = LineTraits.None;
        var previous = (int)TokenPairTable.LineEnd;
        var previousEnd = tokens[0].Start;
        foreach (ref readonly var token in tokens)
        {
            var current = (int)classes[(int)token.Kind];
            var traits = traitsOf[current];
            var start = token.Start;
            if (hasColon && depth == 0 && (traits & TokenTraits.LineEnd) == 0 && current != TokenPairTable.Comment)
                result |= LineTraits.InnerColon;
            if (start == previousEnd)
            {
                var found = tight[previous * TokenPairTable.Stride + current] | binary;
                if (depth > 0 && (current == TokenPairTable.Equal || previous == TokenPairTable.Equal))
                    found &= ~LineTraits.TightOperator;
                result |= found;
            }
            else if (start == previousEnd + 1 && text[previousEnd] == ' ')
                result |= spaced[previous * TokenPairTable.Stride + current];
            else
                result |= spaced[previous * TokenPairTable.Stride + current] | Gap(traitsOf[previous], traits, text[previousEnd..start], depth);
            depth += (int)(traits & TokenTraits.Opening) - ((int)(traits & TokenTraits.Closing) >> 1);
            if (current >= TokenPairTable.FirstSpecial)
                switch (current)
                {
                    case TokenPairTable.Equal:
                        if (depth > 0 && (seen & TokenTraits.Definition) != 0)
                            result |= LineTraits.DefinitionEqual;
                        if (depth > 0 && (start != previousEnd || previous == TokenPairTable.LineEnd))
                            result |= LineTraits.SpacedEqual;
                        break;
                    case TokenPairTable.Colon:
                        hasColon |= depth == 0 && (seen & TokenTraits.Block) != 0;
                        break;
                    case TokenPairTable.Semicolon:
                        result |= LineTraits.Semicolon;
                        break;
                    case TokenPairTable.Comment:
                        result |= previous == TokenPairTable.LineEnd ? LineTraits.BlockComment : LineTraits.InlineComment;
                        break;
                }
            if (previous == TokenPairTable.Equal && depth > 0 && (start != previousEnd || token.Kind == TokenKind.NonLogicalNewline))
                result |= LineTraits.SpacedEqual;
            binary = LineTraits.None;
            if (!token.IsTrivia)
            {
                // An assignment may stand behind a comma: `x, = y`.
                if ((traits & TokenTraits.Operator) != 0 && (endsOperand || (current == TokenPairTable.Equal && depth == 0)))
                    binary = LineTraits.TightOperator;
                endsOperand = (traits & TokenTraits.Operand) != 0;
            }
            seen |= traits;
            previous = current;
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

    /// <summary>What more than one space says.</summary>
    private static LineTraits Gap(TokenTraits previous, TokenTraits traits, ReadOnlySpan<byte> gap, int depth)
    {
        var result = LineTraits.None;
        if (((previous | traits) & (TokenTraits.Operator | TokenTraits.Keyword | TokenTraits.Punctuation)) != 0)
            result |= gap.Contains((byte)'\t') ? LineTraits.TabGap | LineTraits.WideGap : LineTraits.WideGap;
        if (depth > 0 && gap.Contains((byte)'\\'))
            result |= LineTraits.InnerBackslash;
        return result;
    }
}

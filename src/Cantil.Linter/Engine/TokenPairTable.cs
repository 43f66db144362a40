using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>
/// What two neighbours say of a line, for each pair of classes of tokens: those that touch, and those with space between
/// them. Looking it up costs less than asking, and there are as many pairs as tokens.
/// </summary>
internal sealed class TokenPairTable
{
    public const int Stride = 32;

    /// <summary>Behind it are the classes of one kind of token each.</summary>
    public const int FirstSpecial = Stride - 5;
    public const int Comment = FirstSpecial;
    public const int Colon = FirstSpecial + 1;
    public const int Semicolon = FirstSpecial + 2;
    public const int Equal = FirstSpecial + 3;

    /// <summary>Line endings, the logical ones and the others.</summary>
    public const int LineEnd = 0;

    private TokenPairTable()
    {
        Traits[LineEnd] = TokenTraits.LineEnd;
        var count = LineEnd + 1;
        for (var kind = 0; kind < Classes.Length; kind++)
        {
            var traits = TokenTraitTable.Of((TokenKind)kind);
            var number = Special((TokenKind)kind);
            if (number < 0)
                number = Find(traits, ref count);
            Traits[number] = traits;
            Classes[kind] = (byte)number;
        }
        for (var previous = 0; previous < Stride; previous++)
            for (var next = 0; next < Stride; next++)
            {
                Tight[previous * Stride + next] = OfTight(Traits[previous], Traits[next]);
                Spaced[previous * Stride + next] = OfSpaced(Traits[previous], Traits[next]);
            }
    }

    public static TokenPairTable Instance { get; } = new();

    /// <summary>The class of each kind of token.</summary>
    public byte[] Classes { get; } = new byte[256];

    /// <summary>What the tokens of a class have in common.</summary>
    public TokenTraits[] Traits { get; } = new TokenTraits[Stride];

    /// <summary>By the class of the first times <see cref="Stride"/> plus that of the second.</summary>
    public LineTraits[] Tight { get; } = new LineTraits[Stride * Stride];

    /// <inheritdoc cref="Tight"/>
    public LineTraits[] Spaced { get; } = new LineTraits[Stride * Stride];

    /// <summary>The class of these traits, a new one where there is none.</summary>
    private int Find(TokenTraits traits, ref int count)
    {
        for (var number = 0; number < count; number++)
            if (Traits[number] == traits)
                return number;
        return count++;
    }

    private static int Special(TokenKind kind) => kind switch
    {
        TokenKind.Comment => Comment,
        TokenKind.Colon => Colon,
        TokenKind.Semicolon => Semicolon,
        TokenKind.Equal => Equal,
        _ => -1,
    };

    private static LineTraits OfTight(TokenTraits previous, TokenTraits traits)
    {
        var result = LineTraits.None;
        if ((traits & TokenTraits.Operator) != 0 && (previous & (TokenTraits.Operand | TokenTraits.Punctuation)) != 0)
            result |= LineTraits.TightOperator;
        if ((previous & TokenTraits.Keyword) != 0
            ? (traits & (TokenTraits.LineEnd | TokenTraits.Punctuation | TokenTraits.Closing)) == 0
            : (traits & TokenTraits.Keyword) != 0 && (previous & TokenTraits.Operand) != 0)
            result |= LineTraits.TightKeyword;
        if ((previous & TokenTraits.Punctuation) != 0 && (traits & TokenTraits.LineEnd) == 0)
            result |= LineTraits.TightPunctuation;
        return result;
    }

    private static LineTraits OfSpaced(TokenTraits previous, TokenTraits traits)
    {
        var result = LineTraits.None;
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

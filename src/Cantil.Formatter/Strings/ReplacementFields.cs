using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Formatter.Strings;

/// <summary>Reads the replacement fields of one f-string or t-string from its tokens.</summary>
internal readonly ref struct ReplacementFields(SyntaxTree tree, StringPart part)
{
    private readonly ReadOnlySpan<Token> _tokens = tree.Tokens;

    /// <summary>
    /// Whether a self-documenting field, whose text stays as it is, holds the quote that the string does not have; and before
    /// Python 3.12 a string in triple quotes in a field, too, if it holds quotes itself.
    /// </summary>
    /// <param name="isOld">Fields may not hold the quotes of their string.</param>
    public bool MustKeepQuotes(bool isOld)
    {
        var other = QuoteTally.Other(part.Quote);
        for (var i = part.FirstToken + 1; i < part.LastToken; i++)
            if (_tokens[i].Kind == TokenKind.LeftBrace)
            {
                var field = Read(i);
                if (field.IsDebug && (HoldsInSpecification(field, other) || (isOld && tree.Source.Slice(_tokens[i].Start, field.DebugEnd).Contains(other))))
                    return true;
                if (isOld && HoldsTripleWithQuotes(i, field.LastToken))
                    return true;
                i = field.LastToken;
            }
        return false;
    }

    private readonly record struct Field(bool IsDebug, int DebugEnd, int SpecificationToken, int LastToken);

    /// <summary>Reads the field that a brace opens: the equal sign that stands in no bracket of it and before its colon makes it self-documenting.</summary>
    private Field Read(int open)
    {
        var (depth, strings) = (0, 0);
        var (debugEnd, specification) = (0, 0);
        for (var i = open; ; i++)
            switch (_tokens[i].Kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    strings++;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    strings--;
                    break;
                case TokenKind.LeftBrace or TokenKind.LeftBracket or TokenKind.LeftParenthesis:
                    depth++;
                    break;
                case TokenKind.RightBrace or TokenKind.RightBracket or TokenKind.RightParenthesis:
                    if (--depth == 0)
                        return new Field(debugEnd > 0, debugEnd, specification, i);
                    break;
                case TokenKind.Equal when depth == 1 && strings == 0 && specification == 0:
                    debugEnd = _tokens[i].End;
                    break;
                case TokenKind.Colon when depth == 1 && strings == 0 && specification == 0:
                    // The colon of a lambda stands in parentheses here.
                    specification = i;
                    break;
            }
    }

    private bool HoldsInSpecification(in Field field, byte quote)
    {
        if (field.SpecificationToken == 0)
            return false;
        for (var i = field.SpecificationToken + 1; i < field.LastToken; i++)
            if ((_tokens[i].Flags & TokenFlags.FormatSpec) != 0 && tree.Source.Slice(_tokens[i].Range).Contains(quote))
                return true;
        return false;
    }

    private bool HoldsTripleWithQuotes(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Kind is TokenKind.String && (token.Flags & TokenFlags.Triple) != 0)
            {
                var content = StringParts.Plain(i, token);
                if (tree.Source.Slice(content.ContentStart, content.ContentEnd).IndexOfAny((byte)'"', (byte)'\'') >= 0)
                    return true;
            }
        }
        return false;
    }
}

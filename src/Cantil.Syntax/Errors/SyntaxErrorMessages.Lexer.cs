namespace Cantil.Syntax.Errors;

public static partial class SyntaxErrorMessages
{
    private static string? OfLexer(SyntaxErrorKind kind, string? detail) => kind switch
    {
        SyntaxErrorKind.UnexpectedCharacter => $"The character {detail ?? "here"} has no meaning in Python; remove it or put it in a string",
        SyntaxErrorKind.NullByte => "There is a NUL byte in the source; is this a binary file, or one in UTF-16?",
        SyntaxErrorKind.UnterminatedString => "This string is not closed on its line; add the closing quote, or use triple quotes for several lines",
        SyntaxErrorKind.UnterminatedTripleQuotedString => "This triple-quoted string is never closed",
        SyntaxErrorKind.UnterminatedFString => "This f-string is never closed; add the closing quote",
        SyntaxErrorKind.BytesNotAscii => "A bytes literal holds ASCII only; write other bytes as `\\x…` escapes, or encode a string",
        SyntaxErrorKind.InvalidNumber => $"{Quoted(detail, "This")} is not a number in any base that Python has",
        SyntaxErrorKind.LeadingZeros => "A decimal number must not begin with 0; write `0o…` for octal, or remove the zeros",
        SyntaxErrorKind.NumberRunsIntoName => "A number and a name touch here; put a space or an operator between them",
        SyntaxErrorKind.UnclosedBracket => $"This {Quoted(detail, "bracket")} is never closed",
        SyntaxErrorKind.UnmatchedBracket => $"Nothing is open that this {Quoted(detail, "bracket")} could close",
        SyntaxErrorKind.MismatchedBracket => detail?.Split(' ') is [var close, var open]
            ? $"`{close}` cannot close the `{open}` that is open here"
            : "This bracket is of another kind than the one that is open here",
        SyntaxErrorKind.TooManyNestedBrackets => "Brackets are nested more than 200 deep, which CPython refuses; give the inner parts names",
        SyntaxErrorKind.InconsistentTabs => "The indentation mixes tabs and spaces so that its depth depends on the width of a tab; use spaces only",
        SyntaxErrorKind.UnindentMismatch => "This line's indentation matches no open block; align it with one",
        SyntaxErrorKind.TooManyIndents => "Blocks are nested more than 100 deep, which CPython refuses; move the inner ones to functions",
        SyntaxErrorKind.BackslashAtEnd => "A backslash continues the line, but the file ends here",
        SyntaxErrorKind.CharacterAfterBackslash => "A backslash that continues the line must be its last character; remove what follows it",
        SyntaxErrorKind.FStringSingleBrace => "A lone `}` in an f-string; write `}}` for the character itself",
        SyntaxErrorKind.FStringExpectedBrace => "The replacement field of this f-string is not closed; add `}`, or write `{{` for the character itself",
        SyntaxErrorKind.FStringEmptyExpression => "The braces of this f-string hold no expression; write `{{}}` for the characters themselves",
        _ => null,
    };
}

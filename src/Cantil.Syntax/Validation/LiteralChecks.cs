using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Literals;

namespace Cantil.Syntax.Validation;

/// <summary>Escapes in strings that stand for nothing (reference, section 2.5.1).</summary>
internal sealed class LiteralChecks(ErrorSink errors)
{
    public void Check(SyntaxTree tree)
    {
        foreach (var index in tree.Notes.EscapedTokens)
            Check(tree, in tree.Tokens[index]);
    }

    private void Check(SyntaxTree tree, in Token token)
    {
        var content = LiteralText.Content(tree, in token);
        // An f-string's literal part has no quotes around it.
        var start = token.Kind == TokenKind.String ? StartOfContent(tree, in token) : token.Start;
        var isBytes = (token.Flags & TokenFlags.Bytes) != 0;
        var at = content.IndexOf((byte)'\\');
        while (at >= 0 && at + 1 < content.Length)
        {
            // Only these can be wrong; all others matter only for warnings.
            if (!errors.WantsWarnings && content[at + 1] is not ((byte)'x' or (byte)'u' or (byte)'U' or (byte)'N'))
            {
                at = NextBackslash(content, at + 2);
                continue;
            }
            var escape = EscapeSequence.Read(content[at..], isBytes);
            if (escape.IsError)
                errors.Report(SyntaxErrorKind.UnicodeEscapeInvalid, new(start + at, start + at + escape.Length), tree.Source.GetString(start + at, start + at + escape.Length));
            else if (errors.WantsWarnings && escape.Status is (EscapeStatus.Unknown or EscapeStatus.LargeOctal))
                Warn(tree, escape, start + at);
            at = NextBackslash(content, at + escape.Length);
        }
    }

    private static int NextBackslash(ReadOnlySpan<byte> content, int from)
    {
        var next = from < content.Length ? content[from..].IndexOf((byte)'\\') : -1;
        return next < 0 ? -1 : from + next;
    }

    private void Warn(SyntaxTree tree, EscapeSequence escape, int start)
    {
        var isUnknown = escape.Status == EscapeStatus.Unknown;
        var end = start + (isUnknown ? 1 + CharacterLength(tree.Source.Buffer[start + 1]) : escape.Length);
        errors.Warn(isUnknown ? SyntaxErrorKind.InvalidEscapeSequence : SyntaxErrorKind.InvalidOctalEscape, new(start, end), tree.Source.GetString(start, end));
    }

    private static int StartOfContent(SyntaxTree tree, in Token token) =>
        token.Start + tree.Source.Slice(token.Range).IndexOfAny((byte)'"', (byte)'\'') + ((token.Flags & TokenFlags.Triple) != 0 ? 3 : 1);

    private static int CharacterLength(byte first) => first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

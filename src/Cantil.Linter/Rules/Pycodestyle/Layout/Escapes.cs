using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Escape sequences of strings (reference, section 2.4.1).</summary>
internal static class Escapes
{
    /// <summary>Whether a backslash before a byte means something; those of text count in bytes too.</summary>
    public static bool IsValid(byte c) => c switch
    {
        (byte)'\n' or (byte)'\r' or (byte)'\\' or (byte)'\'' or (byte)'"' => true,
        (byte)'a' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' or (byte)'v' => true,
        >= (byte)'0' and <= (byte)'7' or (byte)'x' or (byte)'N' or (byte)'u' or (byte)'U' => true,
        _ => false,
    };

    /// <summary>Makes the string of a token raw, or doubles one backslash where the string holds escape sequences.</summary>
    public static Fix Fix(LintContext context, int token, int offset)
    {
        var tokens = context.Tree.Tokens;
        var start = tokens[token].Kind == TokenKind.String ? token : StartOf(tokens, token);
        if (HasValid(context, start))
            return new Fix(Applicability.Safe, "Double the backslash", [new TextEdit(new TextRange(offset + 1, offset + 1), "\\")]);
        var place = tokens[start].Start;
        if ((tokens[start].Flags & TokenFlags.Unicode) != 0)
            return new Fix(Applicability.Safe, "Make it a raw string", [new TextEdit(new TextRange(place, place + 1), "r")]);
        var touches = place > 0 && (char.IsAsciiLetterOrDigit((char)context.Source.Buffer[place - 1]) || context.Source.Buffer[place - 1] == '_');
        return new Fix(Applicability.Safe, "Make it a raw string", [new TextEdit(new TextRange(place, place), touches ? " r" : "r")]);
    }

    private static int StartOf(ReadOnlySpan<Token> tokens, int middle)
    {
        var open = 0;
        for (var i = middle - 1; i > 0; i--)
            switch (tokens[i].Kind)
            {
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    open++;
                    break;
                case TokenKind.FStringStart or TokenKind.TStringStart when open-- == 0:
                    return i;
            }
        return 0;
    }

    private static bool HasValid(LintContext context, int start)
    {
        var tokens = context.Tree.Tokens;
        if (tokens[start].Kind == TokenKind.String)
            return HasValid(context.Source.Slice(tokens[start].Range));
        var open = 0;
        for (var i = start + 1; i < tokens.Length; i++)
            switch (tokens[i].Kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    open++;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd when open-- == 0:
                    return false;
                case TokenKind.FStringMiddle or TokenKind.TStringMiddle when open == 0 && HasValid(context.Source.Slice(tokens[i].Range)):
                    return true;
            }
        return false;
    }

    private static bool HasValid(ReadOnlySpan<byte> text)
    {
        for (var i = text.IndexOf((byte)'\\'); i >= 0 && i + 1 < text.Length;)
        {
            if (IsValid(text[i + 1]))
                return true;
            var next = text[(i + 2)..].IndexOf((byte)'\\');
            i = next < 0 ? -1 : i + 2 + next;
        }
        return false;
    }
}

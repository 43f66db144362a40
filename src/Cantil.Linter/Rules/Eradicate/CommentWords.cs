using System.Text;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Eradicate;

/// <summary>Tells prose by two words in a row, neither of which is a keyword: no code has that.</summary>
internal static class CommentWords
{
    /// <summary>Looks until a string, a number or a character that Python does not have, behind which words may be anything.</summary>
    public static bool AreProse(ReadOnlySpan<byte> line)
    {
        var afterName = false;
        for (var i = 0; i < line.Length;)
        {
            var c = line[i];
            if (c is (byte)' ' or (byte)'\t' or (byte)'\f' or (byte)'\\')
            {
                i++;
                continue;
            }
            var length = NameLength(line[i..]);
            if (length > 0)
            {
                var isName = !IsKeyword(line.Slice(i, length));
                if (isName && afterName)
                    return true;
                afterName = isName;
                i += length;
                continue;
            }
            if (Ends(c, i + 1 < line.Length ? line[i + 1] : (byte)0))
                return false;
            afterName = false;
            i++;
        }
        return false;
    }

    private static bool Ends(byte c, byte next) =>
        c is (byte)'\'' or (byte)'"' or (byte)'#' or (byte)'$' or (byte)'?' or (byte)'`' or >= (byte)'0' and <= (byte)'9' or >= 0x80
        || (c == '!' && next != '=');

    private static int NameLength(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] < 0x80)
            {
                if (!char.IsAsciiLetter((char)text[at]) && text[at] != '_' && (at == 0 || !char.IsAsciiDigit((char)text[at])))
                    break;
                at++;
                continue;
            }
            if (Rune.DecodeFromUtf8(text[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done
                || !(at == 0 ? UnicodeIdentifiers.IsStart(rune.Value) : UnicodeIdentifiers.IsContinue(rune.Value)))
                break;
            at += length;
        }
        return at;
    }

    /// <summary>Keywords that may stand beside a name. The constants may not: they are names to this question.</summary>
    private static bool IsKeyword(ReadOnlySpan<byte> word) => word.Length switch
    {
        2 => word.SequenceEqual("as"u8) || word.SequenceEqual("if"u8) || word.SequenceEqual("in"u8) || word.SequenceEqual("is"u8) || word.SequenceEqual("or"u8),
        3 => word.SequenceEqual("and"u8) || word.SequenceEqual("def"u8) || word.SequenceEqual("del"u8) || word.SequenceEqual("for"u8)
            || word.SequenceEqual("not"u8) || word.SequenceEqual("try"u8),
        4 => word.SequenceEqual("case"u8) || word.SequenceEqual("elif"u8) || word.SequenceEqual("else"u8) || word.SequenceEqual("from"u8)
            || word.SequenceEqual("lazy"u8) || word.SequenceEqual("pass"u8) || word.SequenceEqual("type"u8) || word.SequenceEqual("with"u8),
        5 => word.SequenceEqual("async"u8) || word.SequenceEqual("await"u8) || word.SequenceEqual("break"u8) || word.SequenceEqual("class"u8)
            || word.SequenceEqual("match"u8) || word.SequenceEqual("raise"u8) || word.SequenceEqual("while"u8) || word.SequenceEqual("yield"u8),
        6 => word.SequenceEqual("assert"u8) || word.SequenceEqual("except"u8) || word.SequenceEqual("global"u8) || word.SequenceEqual("import"u8)
            || word.SequenceEqual("lambda"u8) || word.SequenceEqual("return"u8),
        7 => word.SequenceEqual("finally"u8),
        8 => word.SequenceEqual("continue"u8) || word.SequenceEqual("nonlocal"u8),
        _ => false,
    };
}

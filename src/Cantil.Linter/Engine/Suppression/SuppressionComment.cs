using Cantil.Linter.Engine.Selection;

namespace Cantil.Linter.Engine.Suppression;

/// <summary>What a comment suppresses, as the linters in use read it.</summary>
/// <param name="All">Every rule; <paramref name="Rules"/> is empty then.</param>
/// <param name="Start">Where the directive's list of codes stands, in the comment.</param>
/// <param name="End">Behind that list.</param>
/// <param name="Sign">The number sign that it stands behind.</param>
internal readonly record struct SuppressionComment(SuppressionKind Kind, bool All, RuleBits Rules, int Start = 0, int End = 0, int Sign = 0)
{
    /// <summary>Reads the next directive of a comment that stands right behind a number sign; only the first <c>noqa</c> counts, even if it cannot be read.</summary>
    /// <param name="preview">Whether lists in brackets may have names of rules.</param>
    /// <param name="at">Where to go on; -1 where nothing follows.</param>
    public static SuppressionComment ReadNext(ReadOnlySpan<byte> comment, bool preview, ref int at, ref bool sawNoqa)
    {
        while (at >= 0)
        {
            var sign = comment[at..].IndexOf((byte)'#');
            at = sign < 0 ? -1 : at + sign + 1;
            if (at < 0)
                break;
            var start = SkipSpace(comment, at);
            if (IsNoqa(comment, start))
            {
                if (sawNoqa)
                    continue;
                sawNoqa = true;
            }
            var found = ReadAt(comment, start, preview);
            if (found.Kind != SuppressionKind.None)
                return found with { Sign = at - 1 };
        }
        return default;
    }

    private static SuppressionComment ReadAt(ReadOnlySpan<byte> text, int at, bool preview)
    {
        var rest = text[at..];
        if (rest.Length < 4)
            return default;
        switch (rest[0])
        {
            case (byte)'n' or (byte)'N':
                return IsNoqa(text, at) ? ReadNoqa(text, at + 4, SuppressionKind.Line) : default;
            case (byte)'r' when rest.StartsWith("ruff"u8):
                return ReadTool(text, at + 4, isOurs: false, preview);
            case (byte)'c' when rest.StartsWith("cantil"u8):
                return ReadTool(text, at + 6, isOurs: true, preview);
            case (byte)'f' when rest.StartsWith("flake8"u8):
                var noqa = AfterColon(text, at + 6);
                return noqa >= 0 && IsNoqa(text, noqa) ? ReadNoqa(text, noqa + 4, SuppressionKind.File) : default;
            default:
                return default;
        }
    }

    /// <summary>Reads what follows <c>ruff</c> or <c>cantil</c>.</summary>
    private static SuppressionComment ReadTool(ReadOnlySpan<byte> text, int at, bool isOurs, bool preview)
    {
        at = AfterColon(text, at);
        if (at < 0)
            return default;
        if (IsNoqa(text, at))
            return ReadNoqa(text, at + 4, SuppressionKind.File);
        var rest = text[at..];
        var (kind, length) =
            rest.StartsWith("ignore"u8) ? (SuppressionKind.Ignore, 6)
            : rest.StartsWith("file-ignore"u8) ? (SuppressionKind.File, 11)
            : rest.StartsWith("disable"u8) ? (SuppressionKind.Disable, 7)
            : rest.StartsWith("enable"u8) ? (SuppressionKind.Enable, 6)
            : default;
        if (kind == SuppressionKind.None)
            return default;
        var bracket = SkipSpace(text, at + length);
        if (bracket < text.Length && text[bracket] == '[')
            return ReadBracket(text, bracket + 1, kind, preview);
        var ends = at + length == text.Length || IsSpace(text[at + length]) || text[at + length] == '#';
        return isOurs && ends && kind is SuppressionKind.Ignore or SuppressionKind.File
            ? new SuppressionComment(kind, true, default, at + length, at + length)
            : default;
    }

    /// <summary>Reads <c>F401, E501]</c>; codes that no rule has count for nothing, what cannot be one spoils the whole.</summary>
    private static SuppressionComment ReadBracket(ReadOnlySpan<byte> text, int start, SuppressionKind kind, bool preview)
    {
        var length = text[start..].IndexOf((byte)']');
        if (length < 0)
            return default;
        var list = text.Slice(start, length);
        var rules = default(RuleBits);
        foreach (var part in list.Split((byte)','))
        {
            var name = list[part].Trim(" \t"u8);
            var isBehindLastComma = name.IsEmpty && part.Start.Value > 0 && part.End.Value == list.Length;
            if (!isBehindLastComma && !MayName(name))
                return default;
            rules = With(rules, RuleSelector.NumberInBrackets(name, preview));
        }
        return new SuppressionComment(kind, false, rules, start, start + length);
    }

    private static bool MayName(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !(char.IsAsciiLetter((char)text[0]) || text[0] >= 0x80))
            return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'_' or (byte)'-' or (byte)':') && c < 0x80)
                return false;
        return true;
    }

    /// <summary>Reads what follows <c>noqa</c>: nothing, space and any words, or a colon and codes.</summary>
    private static SuppressionComment ReadNoqa(ReadOnlySpan<byte> text, int at, SuppressionKind kind)
    {
        var end = SkipSpace(text, at);
        if (end < text.Length && text[end] == ':')
            return ReadCodes(text, end + 1, kind);
        return end == text.Length || end > at || text[at] == '#' ? new SuppressionComment(kind, true, default, at, at) : default;
    }

    /// <summary>Codes with commas, spaces or nothing between them; a code that runs into something else spoils the whole.</summary>
    private static SuppressionComment ReadCodes(ReadOnlySpan<byte> text, int at, SuppressionKind kind)
    {
        var rules = default(RuleBits);
        var count = 0;
        var (start, last) = (at, at);
        while (true)
        {
            while (at < text.Length && (text[at] == ',' || SkipSpace(text, at) > at))
                at = text[at] == ',' ? at + 1 : SkipSpace(text, at);
            var run = at;
            while (true)
            {
                var codeEnd = CodeEnd(text, at);
                if (codeEnd < 0)
                    break;
                rules = With(rules, RuleSelector.NumberOfOldOrNew(text[at..codeEnd]));
                count++;
                at = last = codeEnd;
            }
            if (at == run)
                break;
            if (at < text.Length && text[at] is not ((byte)',' or (byte)'#') && SkipSpace(text, at) == at)
                return default;
        }
        return count == 0 ? default : new SuppressionComment(kind, false, rules, start, last);
    }

    /// <summary>Behind the capital letters and digits of a code, or -1.</summary>
    internal static int CodeEnd(ReadOnlySpan<byte> text, int at)
    {
        var digits = at;
        while (digits < text.Length && text[digits] is >= (byte)'A' and <= (byte)'Z')
            digits++;
        var end = digits;
        while (end < text.Length && text[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        return digits > at && end > digits ? end : -1;
    }

    private static RuleBits With(RuleBits rules, int number) => number >= 0 ? rules.With(number) : rules;

    private static bool IsNoqa(ReadOnlySpan<byte> text, int at) =>
        at + 4 <= text.Length && (text[at] | 32) == 'n' && (text[at + 1] | 32) == 'o' && (text[at + 2] | 32) == 'q' && (text[at + 3] | 32) == 'a';

    private static int AfterColon(ReadOnlySpan<byte> text, int at)
    {
        at = SkipSpace(text, at);
        return at < text.Length && text[at] == ':' ? SkipSpace(text, at + 1) : -1;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\f' or (byte)'\v';

    /// <summary>Passes spaces, the wide one that East Asian keyboards give and the one that does not break among them.</summary>
    internal static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length)
            if (IsSpace(text[at]))
                at++;
            else if (text[at..].StartsWith("\u00A0"u8))
                at += 2;
            else if (text[at..].StartsWith("\u3000"u8))
                at += 3;
            else
                break;
        return at;
    }
}

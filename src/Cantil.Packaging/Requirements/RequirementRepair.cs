using System.Text;

namespace Cantil.Packaging.Requirements;

/// <summary>One kind of mistake that published metadata holds, and what was meant by it. Repairs change specifiers alone, never a marker or a URL.</summary>
internal static class RequirementRepair
{
    /// <summary>How many there are.</summary>
    public const int Count = 8;

    /// <summary>A text with one kind of mistake repaired, wherever it occurs.</summary>
    public static string Apply(int index, string text) => index switch
    {
        0 => InsertCommas(text),
        1 => ReplaceUnequalTilde(text),
        2 => RemoveStars(text),
        3 => InsertDots(text),
        4 => RemoveCommas(text),
        5 => text.Replace(">dev", ">0.0.0.dev0", StringComparison.Ordinal),
        6 => RemoveZeros(text),
        _ => RemoveQuotes(text),
    };

    /// <summary>What was done, to stand behind "read as … :".</summary>
    public static string InWords(int index) => index switch
    {
        0 => "a comma between two clauses was missing",
        1 => "'!=~' is no operator and was taken as '!=' with '.*'",
        2 => "'.*' goes with == and != only and was left out",
        3 => "the dot before '*' was missing",
        4 => "a comma had nothing beside it",
        5 => "'dev' alone was taken as the lowest version",
        6 => "'.0' behind the number of a pre-release was left out",
        _ => "quotation marks stood around a version",
    };

    // >=7.2.0<8.0.0
    private static string InsertCommas(string text)
    {
        StringBuilder? result = null;
        var taken = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i - 1]) && text[i - 1] != '*' || text[i] is not ('<' or '>' or '=' or '~' or '!'))
                continue;
            (result ??= new StringBuilder()).Append(text, taken, i - taken).Append(',');
            taken = i;
        }
        return Finish(text, result, taken);
    }

    // !=~5.0
    private static string ReplaceUnequalTilde(string text)
    {
        StringBuilder? result = null;
        var taken = 0;
        for (var at = text.IndexOf("!=~", StringComparison.Ordinal); at >= 0; at = text.IndexOf("!=~", at + 3, StringComparison.Ordinal))
        {
            var end = Release(text, at + 3);
            if (end == at + 3)
                continue;
            (result ??= new StringBuilder()).Append(text, taken, at + 2 - taken).Append(text, at + 3, end - at - 3).Append(".*");
            taken = end;
        }
        return Finish(text, result, taken);
    }

    // >=1.9.*
    private static string RemoveStars(string text)
    {
        StringBuilder? result = null;
        var taken = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('<' or '>'))
                continue;
            var start = i + 1;
            while (start < text.Length && text[start] is '=' or ' ')
                start++;
            var end = Release(text, start);
            if (end == start || !text.AsSpan(end).StartsWith(".*"))
                continue;
            (result ??= new StringBuilder()).Append(text, taken, end - taken);
            taken = end + 2;
        }
        return Finish(text, result, taken);
    }

    // !=3.0*
    private static string InsertDots(string text)
    {
        StringBuilder? result = null;
        var taken = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] != '*' || !char.IsAsciiDigit(text[i - 1]))
                continue;
            (result ??= new StringBuilder()).Append(text, taken, i - taken).Append('.');
            taken = i;
        }
        return Finish(text, result, taken);
    }

    // ">=1,,<2" and, inside parentheses or at the end, ">=3.6,"
    private static string RemoveCommas(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ',' or ')')
            {
                while (result.Length > 0 && result[^1] is ' ' or ',')
                    result.Length--;
            }
            if (c != ',' || (result.Length > 0 && result[^1] is not ('(' or ']')))
                result.Append(c);
        }
        while (result.Length > 0 && result[^1] is ' ' or ',')
            result.Length--;
        return result.ToString();
    }

    // >=9.0.0a1.0
    private static string RemoveZeros(string text)
    {
        StringBuilder? result = null;
        var taken = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('a' or 'b' or 'c') || !char.IsAsciiDigit(text[i - 1]) && text[i - 1] != 'r')
                continue;
            var end = i + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end == i + 1 || !text.AsSpan(end).StartsWith(".0") || (end + 2 < text.Length && (char.IsAsciiLetterOrDigit(text[end + 2]) || text[end + 2] == '.')))
                continue;
            (result ??= new StringBuilder()).Append(text, taken, end - taken);
            taken = end + 2;
        }
        return Finish(text, result, taken);
    }

    // >=2.8.5"
    private static string RemoveQuotes(string text)
    {
        StringBuilder? result = null;
        var taken = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\''))
                continue;
            (result ??= new StringBuilder()).Append(text, taken, i - taken);
            taken = i + 1;
        }
        return Finish(text, result, taken);
    }

    private static int Release(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
            if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
                end++;
        }
        return end;
    }

    private static string Finish(string text, StringBuilder? result, int taken) =>
        result is null ? text : result.Append(text, taken, text.Length - taken).ToString();
}

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>
/// flake8's <c>per-file-ignores</c>: names of files, a colon, codes; and again. All are separated by commas or white space
/// (https://flake8.pycqa.org/en/latest/user/options.html).
/// </summary>
internal static class FilesToCodes
{
    /// <summary>The pairs in their order; null where the text is not of this form.</summary>
    public static List<(string Pattern, string[] Codes)>? Parse(string text)
    {
        var pairs = new List<(string, string[])>();
        var files = new List<string>();
        var codes = new List<string>();
        var isBehindColon = false;
        foreach (var token in Tokens(text))
        {
            if (token == ":")
            {
                if (isBehindColon || files.Count == 0)
                    return null;
                isBehindColon = true;
            }
            else if (isBehindColon && IsCode(token))
            {
                codes.Add(token);
            }
            else
            {
                if (isBehindColon)
                    Finish();
                files.Add(token);
            }
        }
        if (!isBehindColon && files.Count > 0)
            return null;
        Finish();
        return pairs;

        void Finish()
        {
            foreach (var file in files)
                pairs.Add((file, [.. codes]));
            files.Clear();
            codes.Clear();
            isBehindColon = false;
        }
    }

    private static IEnumerable<string> Tokens(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            if (letter is not (',' or ':') && !char.IsWhiteSpace(letter))
                continue;
            if (i > start)
                yield return text[start..i];
            if (letter == ':')
                yield return ":";
            start = i + 1;
        }
    }

    private static bool IsCode(string token)
    {
        var letters = 0;
        while (letters < token.Length && char.IsAsciiLetterUpper(token[letters]))
            letters++;
        var digits = letters;
        while (digits < token.Length && char.IsAsciiDigit(token[digits]))
            digits++;
        return letters > 0 && digits == token.Length;
    }
}

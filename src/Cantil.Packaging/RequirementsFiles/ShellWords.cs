using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Cantil.Packaging.RequirementsFiles;

/// <summary>Cuts a line into words as a POSIX shell does: quotation marks, backslashes.</summary>
internal static class ShellWords
{
    public static bool TrySplit(string text, List<string> words, [NotNullWhen(false)] out string? reason)
    {
        var word = new StringBuilder();
        var isOpen = false;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '\'' ? c == '\'' : quote == '"' && c == '"')
            {
                quote = '\0';
            }
            else if (quote != '\0' && !(quote == '"' && c == '\\' && i + 1 < text.Length && text[i + 1] is '"' or '\\'))
            {
                word.Append(c);
            }
            else if (c is '\'' or '"' && quote == '\0')
            {
                quote = c;
                isOpen = true;
            }
            else if (c == '\\')
            {
                if (++i == text.Length)
                {
                    reason = "a backslash has nothing behind it";
                    return false;
                }
                word.Append(text[i]);
                isOpen = true;
            }
            else if (c is ' ' or '\t' or '\r' or '\n')
            {
                if (isOpen)
                    words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
            else
            {
                word.Append(c);
                isOpen = true;
            }
        }
        if (isOpen)
            words.Add(word.ToString());
        reason = quote != '\0' ? "a quotation mark is not closed" : null;
        return reason is null;
    }
}

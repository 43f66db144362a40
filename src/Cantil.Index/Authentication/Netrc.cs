using System.Text;

namespace Cantil.Index.Authentication;

/// <summary>A file of names and passwords by host (<c>.netrc</c>), read as Python's <c>netrc</c> reads it, but for a line that makes no sense ending the reading.</summary>
public sealed class Netrc
{
    private readonly List<(string? Host, string Login, string Password)> _entries = [];

    /// <summary>A file without entries.</summary>
    public static Netrc Empty { get; } = new();

    /// <summary>Reads the file's text.</summary>
    public static Netrc Parse(ReadOnlySpan<byte> text)
    {
        var netrc = new Netrc();
        netrc.Read(Encoding.UTF8.GetString(text));
        return netrc;
    }

    /// <summary>The credentials for a host, or null; the entry <c>default</c> is for all that have none of their own.</summary>
    /// <param name="host">The host.</param>
    /// <param name="userName">The name that is already known, or null.</param>
    public Credentials? Find(string host, string? userName = null)
    {
        foreach (var (name, login, password) in _entries)
            if (name is not null && name.Equals(host, StringComparison.OrdinalIgnoreCase) && (userName is null || userName == login))
                return new Credentials(login, password);
        foreach (var (name, login, password) in _entries)
            if (name is null && (userName is null || userName == login))
                return new Credentials(login, password);
        return null;
    }

    private void Read(string text)
    {
        var at = 0;
        var word = Word(text, ref at);
        while (word is not null)
        {
            if (word == "macdef")
            {
                // A macro goes on to the next empty line.
                var end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + 2;
                word = Word(text, ref at);
                continue;
            }
            if (word is not ("machine" or "default"))
                return;
            var host = word == "machine" ? Word(text, ref at) : null;
            if (host is null && word == "machine")
                return;
            string login = "", password = "";
            while ((word = Word(text, ref at)) is "login" or "user" or "password" or "account")
            {
                var value = Word(text, ref at) ?? "";
                if (word is "login" or "user")
                    login = value;
                else if (word == "password")
                    password = value;
            }
            _entries.Add((host, login, password));
        }
    }

    private static string? Word(string text, ref int at)
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
                at++;
            else if (text[at] == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1])) && IsComment(text, at))
                at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            else
                break;
        }
        if (at >= text.Length)
            return null;
        var word = new StringBuilder();
        var isQuoted = text[at] == '"';
        if (isQuoted)
            at++;
        for (; at < text.Length && (isQuoted ? text[at] != '"' : !char.IsWhiteSpace(text[at])); at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            word.Append(text[at]);
        }
        if (isQuoted)
            at++;
        return word.ToString();
    }

    // A password may begin with '#': a comment begins its line.
    private static bool IsComment(string text, int at)
    {
        for (var i = at - 1; i >= 0 && text[i] != '\n'; i--)
            if (!char.IsWhiteSpace(text[i]))
                return at + 1 < text.Length && text[at + 1] == ' ';
        return true;
    }
}

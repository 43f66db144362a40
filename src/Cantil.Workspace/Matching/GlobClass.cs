namespace Cantil.Workspace.Matching;

/// <summary>A class of ASCII characters in brackets.</summary>
internal sealed class GlobClass(bool isNegated, bool matchesSlash)
{
    private readonly List<(char Low, char High)> _ranges = [];

    public void Add(char low, char high) => _ranges.Add((low, high));

    public bool Matches(char c)
    {
        if (c == '/' && !matchesSlash)
            return false;
        foreach (var (low, high) in _ranges)
        {
            if (c >= low && c <= high)
                return !isNegated;
        }
        return isNegated;
    }

    /// <summary>Adds a class of POSIX by its name; false where there is none.</summary>
    public bool AddNamed(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "alpha": Add('a', 'z'); Add('A', 'Z'); return true;
            case "digit": Add('0', '9'); return true;
            case "alnum": Add('a', 'z'); Add('A', 'Z'); Add('0', '9'); return true;
            case "upper": Add('A', 'Z'); return true;
            case "lower": Add('a', 'z'); return true;
            case "space": Add('\t', '\r'); Add(' ', ' '); return true;
            case "blank": Add(' ', ' '); Add('\t', '\t'); return true;
            case "punct": Add('!', '/'); Add(':', '@'); Add('[', '`'); Add('{', '~'); return true;
            case "cntrl": Add('\0', '\x1F'); Add('\x7F', '\x7F'); return true;
            case "graph": Add('!', '~'); return true;
            case "print": Add(' ', '~'); return true;
            case "xdigit": Add('0', '9'); Add('a', 'f'); Add('A', 'F'); return true;
            default: return false;
        }
    }
}

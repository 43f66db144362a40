namespace Cantil.Workspace.Matching;

/// <summary>A class of characters in brackets.</summary>
internal sealed class GlobClass(bool isNegated, bool matchesSlash)
{
    private readonly List<(int Low, int High)> _ranges = [];

    public void Add(int low, int high) => _ranges.Add((low, high));

    public bool Matches(int codePoint)
    {
        if (codePoint == '/' && !matchesSlash)
            return false;
        foreach (var (low, high) in _ranges)
        {
            if (codePoint >= low && codePoint <= high)
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
            case "cntrl": Add(0, 0x1F); Add(0x7F, 0x7F); return true;
            case "graph": Add('!', '~'); return true;
            case "print": Add(' ', '~'); return true;
            case "xdigit": Add('0', '9'); Add('a', 'f'); Add('A', 'F'); return true;
            default: return false;
        }
    }
}

namespace Cantil.Workspace.Discovery;

/// <summary>The order of the bytes of paths in UTF-8, in which findings are reported.</summary>
internal static class PathOrder
{
    /// <summary>Compares names as if a slash stood behind those of directories.</summary>
    public static int Compare(string a, bool aIsDirectory, string b, bool bIsDirectory)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        return Unit(a, aIsDirectory, common) - Unit(b, bIsDirectory, common);
    }

    public static int Compare(string a, string b) => Compare(a, false, b, false);

    // Surrogates, which stand for the highest characters, come behind all others.
    private static int Unit(string name, bool isDirectory, int at)
    {
        if (at >= name.Length)
            return at == name.Length && isDirectory ? '/' : -1;
        var unit = name[at];
        return char.IsSurrogate(unit) ? unit + 0x10000 : unit;
    }
}

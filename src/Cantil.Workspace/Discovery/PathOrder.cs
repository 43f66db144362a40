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

    /// <summary>Sorts by merging. The framework's sort makes its comparer through reflection, which costs a start more than sorting.</summary>
    public static void Sort<T>(T[] items, Comparison<T> compare) => Sort(items, new T[items.Length], 0, items.Length, compare);

    private static void Sort<T>(T[] items, T[] scratch, int start, int end, Comparison<T> compare)
    {
        if (end - start < 2)
            return;
        var middle = (start + end) / 2;
        Sort(items, scratch, start, middle, compare);
        Sort(items, scratch, middle, end, compare);
        // What comes from a disk is often in order already.
        if (compare(items[middle - 1], items[middle]) <= 0)
            return;
        Array.Copy(items, start, scratch, start, middle - start);
        int left = start, right = middle, to = start;
        while (left < middle)
            items[to++] = right < end && compare(items[right], scratch[left]) < 0 ? items[right++] : scratch[left++];
    }

    // Surrogates, which stand for the highest characters, come behind all others.
    private static int Unit(string name, bool isDirectory, int at)
    {
        if (at >= name.Length)
            return at == name.Length && isDirectory ? '/' : -1;
        var unit = name[at];
        return char.IsSurrogate(unit) ? unit + 0x10000 : unit;
    }
}

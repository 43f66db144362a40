namespace Cantil.Linter.Rules.Isort.Ordering;

/// <summary>A stable merge sort that takes one pass where all is in order.</summary>
internal sealed class IndexSorter
{
    private int[] _scratch = new int[64];

    /// <returns>False where nothing had to be moved.</returns>
    public bool Sort(int[] indexes, int count, ImportComparison comparison)
    {
        var sorted = 1;
        while (sorted < count && comparison.Compare(indexes[sorted - 1], indexes[sorted]) <= 0)
            sorted++;
        if (sorted >= count)
            return false;
        if (_scratch.Length < count)
            _scratch = new int[Math.Max(count, _scratch.Length * 2)];
        var (from, into) = (indexes, _scratch);
        for (var width = 1; width < count; width *= 2)
        {
            for (var start = 0; start < count; start += 2 * width)
                Merge(from, into, start, Math.Min(start + width, count), Math.Min(start + 2 * width, count), comparison);
            (from, into) = (into, from);
        }
        if (from != indexes)
            from.AsSpan(0, count).CopyTo(indexes);
        return true;
    }

    private static void Merge(int[] from, int[] into, int start, int middle, int end, ImportComparison comparison)
    {
        int left = start, right = middle;
        for (var at = start; at < end; at++)
            into[at] = left < middle && (right >= end || comparison.Compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
    }
}

using System.Buffers;
using System.Text;

namespace Cantil.Syntax.Names;

/// <summary>
/// Normalisation form KC (Unicode Standard Annex 15), in which Python compares identifiers (reference, section 2.3). Under
/// invariant globalisation .NET's own normalisation does nothing.
/// </summary>
public static class NfkcNormalizer
{
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int HangulCount = LeadCount * VowelCount * TrailCount;
    private const int LongRun = 32;

    /// <summary>False where normalising would change the text; may be false for a text that is in the form already.</summary>
    public static bool IsNormalized(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            if (utf8[0] < 0x80)
            {
                utf8 = utf8[1..];
                continue;
            }
            if (Rune.DecodeFromUtf8(utf8, out var rune, out var length) != OperationStatus.Done || UnicodeIdentifiers.IsUnstable(rune.Value))
                return false;
            utf8 = utf8[length..];
        }
        return true;
    }

    /// <summary>The text in form KC, as UTF-8. What is not UTF-8 becomes U+FFFD. Linear but for runs of combining marks, n log n.</summary>
    public static byte[] Normalize(ReadOnlySpan<byte> utf8)
    {
        if (IsNormalized(utf8))
            return utf8.ToArray();
        var points = new int[utf8.Length + 16];
        var count = Decompose(utf8, ref points);
        var classes = new byte[count];
        for (var i = 0; i < count; i++)
            classes[i] = CombiningClass(points[i]);
        Order(points.AsSpan(0, count), classes);
        count = Compose(points.AsSpan(0, count), classes);
        return Encode(points.AsSpan(0, count));
    }

    private static int Decompose(ReadOnlySpan<byte> utf8, ref int[] points)
    {
        var count = 0;
        while (!utf8.IsEmpty)
        {
            _ = Rune.DecodeFromUtf8(utf8, out var rune, out var length);
            utf8 = utf8[length..];
            var point = rune.Value;
            var syllable = point - HangulBase;
            if ((uint)syllable < HangulCount)
            {
                Append(ref points, ref count, LeadBase + syllable / (VowelCount * TrailCount));
                Append(ref points, ref count, VowelBase + syllable % (VowelCount * TrailCount) / TrailCount);
                if (syllable % TrailCount != 0)
                    Append(ref points, ref count, TrailBase + syllable % TrailCount);
                continue;
            }
            var replacement = point < 0xA0 ? default : Decomposition(point);
            if (replacement.IsEmpty)
                Append(ref points, ref count, point);
            while (!replacement.IsEmpty)
            {
                _ = Rune.DecodeFromUtf8(replacement, out var part, out length);
                replacement = replacement[length..];
                Append(ref points, ref count, part.Value);
            }
        }
        return count;
    }

    private static void Append(ref int[] points, ref int count, int point)
    {
        if (count == points.Length)
            Array.Resize(ref points, count * 2);
        points[count++] = point;
    }

    /// <summary>The whole decomposition (the table is closed), empty where there is none.</summary>
    private static ReadOnlySpan<byte> Decomposition(int point)
    {
        var keys = UnicodeTables.DecompositionKeys;
        int low = 0, high = keys.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var key = (int)(keys[middle] & 0xFFFFFF);
            if (key == point)
                return UnicodeTables.DecompositionText.Slice(UnicodeTables.DecompositionStarts[middle], (int)(keys[middle] >> 24));
            if (key < point)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return default;
    }

    private static byte CombiningClass(int point)
    {
        if (point < 0x300)
            return 0;
        var keys = UnicodeTables.CombiningClasses;
        var at = keys.BinarySearch((uint)point << 8);
        // No key has class 0, so the search always ends before the entry.
        at = ~at;
        return at < keys.Length && keys[at] >> 8 == point ? (byte)keys[at] : (byte)0;
    }

    private static void Order(Span<int> points, byte[] classes)
    {
        for (var start = 0; start < points.Length;)
        {
            if (classes[start] == 0)
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < points.Length && classes[end] != 0)
                end++;
            if (end - start > LongRun)
                SortLong(points[start..end], classes.AsSpan(start, end - start));
            else
                SortShort(points[start..end], classes.AsSpan(start, end - start));
            start = end;
        }
    }

    private static void SortShort(Span<int> points, Span<byte> classes)
    {
        for (var i = 1; i < points.Length; i++)
        {
            var (point, combining) = (points[i], classes[i]);
            var j = i;
            for (; j > 0 && classes[j - 1] > combining; j--)
            {
                points[j] = points[j - 1];
                classes[j] = classes[j - 1];
            }
            points[j] = point;
            classes[j] = combining;
        }
    }

    /// <summary>Stable, by counting.</summary>
    private static void SortLong(Span<int> points, Span<byte> classes)
    {
        Span<int> starts = stackalloc int[257];
        starts.Clear();
        foreach (var combining in classes)
            starts[combining + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var oldPoints = points.ToArray();
        var oldClasses = classes.ToArray();
        for (var i = 0; i < oldPoints.Length; i++)
        {
            var to = starts[oldClasses[i]]++;
            points[to] = oldPoints[i];
            classes[to] = oldClasses[i];
        }
    }

    private static int Compose(Span<int> points, byte[] classes)
    {
        var starter = -1;
        var count = 0;
        var lastClass = 0;
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            int combining = classes[i];
            // A mark is blocked from the starter where one of its own class, or another starter, stands between (D115).
            if (starter >= 0 && (count - 1 == starter || (lastClass < combining && lastClass != 0))
                && Pair(points[starter], point) is var joined && joined != 0)
            {
                points[starter] = joined;
                continue;
            }
            if (combining == 0)
                starter = count;
            lastClass = combining;
            points[count++] = point;
        }
        return count;
    }

    private static int Pair(int first, int second)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if ((uint)lead < LeadCount)
            return (uint)vowel < VowelCount ? HangulBase + (lead * VowelCount + vowel) * TrailCount : 0;
        var syllable = first - HangulBase;
        if ((uint)syllable < HangulCount && syllable % TrailCount == 0)
            return second is > TrailBase and < TrailBase + TrailCount ? first + second - TrailBase : 0;
        var at = UnicodeTables.CompositionPairs.BinarySearch((ulong)first << 32 | (uint)second);
        return at >= 0 ? (int)UnicodeTables.Compositions[at] : 0;
    }

    private static byte[] Encode(ReadOnlySpan<int> points)
    {
        var length = 0;
        foreach (var point in points)
            length += new Rune(point).Utf8SequenceLength;
        var utf8 = new byte[length];
        length = 0;
        foreach (var point in points)
            length += new Rune(point).EncodeToUtf8(utf8.AsSpan(length));
        return utf8;
    }
}

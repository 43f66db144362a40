using System.Text;

namespace Cantil.Linter.Rules.Isort.Ordering;

/// <summary>
/// The order of names in which numbers count as such: <c>a2</c> before <c>a10</c>, but digits behind a leading zero one by one:
/// <c>a010</c> before <c>a2</c>.
/// </summary>
internal static class NaturalOrder
{
    /// <param name="first">UTF-8, whose bytes have the order of its characters.</param>
    /// <param name="ignoreCase">Letters are compared as small ones.</param>
    public static int Compare(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, bool ignoreCase)
    {
        if (ignoreCase && !(Ascii.IsValid(first) && Ascii.IsValid(second)))
            return Compare(Lower(first), Lower(second), false);
        int i = 0, j = 0;
        while (i < first.Length && j < second.Length)
        {
            int a = first[i], b = second[j];
            if (IsDigit(a) && IsDigit(b))
            {
                var order = a == '0' || b == '0' ? CompareFractions(first, second, ref i, ref j) : CompareNumbers(first, second, ref i, ref j);
                if (order != 0)
                    return order;
                continue;
            }
            if (ignoreCase)
            {
                a = Lower(a);
                b = Lower(b);
            }
            if (a != b)
                return a - b;
            i++;
            j++;
        }
        return (first.Length - i) - (second.Length - j);
    }

    private static int CompareNumbers(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ref int i, ref int j)
    {
        var order = 0;
        while (true)
        {
            var more = i < first.Length && IsDigit(first[i]);
            var moreInSecond = j < second.Length && IsDigit(second[j]);
            if (!more || !moreInSecond)
                return more ? 1 : moreInSecond ? -1 : order;
            if (order == 0)
                order = first[i] - second[j];
            i++;
            j++;
        }
    }

    private static int CompareFractions(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ref int i, ref int j)
    {
        while (true)
        {
            var more = i < first.Length && IsDigit(first[i]);
            var moreInSecond = j < second.Length && IsDigit(second[j]);
            if (!more || !moreInSecond)
                return more ? 1 : moreInSecond ? -1 : 0;
            if (first[i] != second[j])
                return first[i] - second[j];
            i++;
            j++;
        }
    }

    private static bool IsDigit(int b) => (uint)(b - '0') <= 9;

    private static int Lower(int b) => (uint)(b - 'A') <= 'Z' - 'A' ? b | 0x20 : b;

    private static byte[] Lower(ReadOnlySpan<byte> name) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(name).ToLowerInvariant());
}

using System.Buffers.Binary;

namespace Cantil.Syntax.Names;

/// <summary>
/// The characters that <c>\N{name}</c> may name: names and formal aliases of Unicode 15.1, as in CPython 3.13; named
/// sequences are not among them (reference, section 2.4.1.1). The table is read when the first name is looked up.
/// </summary>
public static class UnicodeNames
{
    private const int LastEdge = 0x80;
    private const int LongLabel = 0x40;

    private static byte[]? _data;

    private static ReadOnlySpan<byte> Letters => " -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8;

    /// <summary>First and last code points of the unified ideographs.</summary>
    private static ReadOnlySpan<int> Ideographs =>
    [
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0x20000, 0x2A6DF, 0x2A700, 0x2B739, 0x2B740, 0x2B81D, 0x2B820, 0x2CEA1, 0x2CEB0, 0x2EBE0,
        0x2EBF0, 0x2EE5D, 0x30000, 0x3134A, 0x31350, 0x323AF,
    ];

    /// <summary>The code point of a name; case of ASCII letters does not count, but in names that are made by a formula.</summary>
    public static bool TryLookup(ReadOnlySpan<byte> name, out int codePoint)
    {
        if (name.StartsWith("HANGUL SYLLABLE "u8))
            return HangulNames.TryParse(name[16..], out codePoint);
        if (name.StartsWith("CJK UNIFIED IDEOGRAPH-"u8))
            return TryIdeograph(name[22..], out codePoint);
        return TryTable(name, out codePoint);
    }

    private static bool TryIdeograph(ReadOnlySpan<byte> digits, out int codePoint)
    {
        codePoint = 0;
        if (digits.Length is not (4 or 5))
            return false;
        foreach (var digit in digits)
        {
            if (digit is not ((>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'F')))
                return false;
            codePoint = codePoint << 4 | (digit <= '9' ? digit - '0' : digit - 'A' + 10);
        }
        for (var i = 0; i < Ideographs.Length; i += 2)
            if (codePoint >= Ideographs[i] && codePoint <= Ideographs[i + 1])
                return true;
        return false;
    }

    /// <summary>Walks the word graph (its form: tools/unicode/generate_names.py), counting the names that come before.</summary>
    private static bool TryTable(ReadOnlySpan<byte> name, out int codePoint)
    {
        var data = _data ??= Load();
        var graph = data.AsSpan(4, BinaryPrimitives.ReadInt32LittleEndian(data));
        var (node, rank) = (0, 0);
        codePoint = 0;
        while (true)
        {
            var head = Number(graph, ref node);
            if (name.IsEmpty)
            {
                if ((head & 1) == 0)
                    return false;
                var entry = data.AsSpan(4 + graph.Length + rank * 3, 3);
                codePoint = entry[0] | entry[1] << 8 | entry[2] << 16;
                return true;
            }
            rank += head & 1;
            if (head >> 1 == (head & 1) || !TryFollow(graph, ref node, ref name, ref rank))
                return false;
        }
    }

    private static bool TryFollow(ReadOnlySpan<byte> graph, ref int at, ref ReadOnlySpan<byte> name, ref int rank)
    {
        while (true)
        {
            var edge = graph[at++];
            var matches = Letters[edge & 0x3F] == Upper(name[0]);
            var more = (edge & LongLabel) != 0 ? graph[at++] : 0;
            var label = graph.Slice(at, more);
            at += more;
            var distance = Number(graph, ref at);
            var child = at + distance;
            if (matches)
            {
                if (!HasLabel(name[1..], label))
                    return false;
                name = name[(1 + more)..];
                at = child;
                return true;
            }
            if ((edge & LastEdge) != 0)
                return false;
            rank += Number(graph, ref child) >> 1;
        }
    }

    private static bool HasLabel(ReadOnlySpan<byte> name, ReadOnlySpan<byte> label)
    {
        if (name.Length < label.Length)
            return false;
        for (var i = 0; i < label.Length; i++)
            if (Letters[label[i]] != Upper(name[i]))
                return false;
        return true;
    }

    private static byte Upper(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 32) : letter;

    private static int Number(ReadOnlySpan<byte> graph, ref int at)
    {
        var (value, shift) = (0, 0);
        byte part;
        do
        {
            part = graph[at++];
            value |= (part & 0x7F) << shift;
            shift += 7;
        }
        while (part >= 0x80);
        return value;
    }

    private static byte[] Load()
    {
        using var stream = typeof(UnicodeNames).Assembly.GetManifestResourceStream("unicode-names.bin")!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return data;
    }
}

namespace Cantil.Linter.Engine.Baselines;

/// <summary>FNV-1a with 64 bits: it is the same on every machine and in every version, because baselines are kept in repositories.</summary>
internal static class LineHash
{
    private const ulong Start = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var hash = Start;
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return hash;
    }

    /// <param name="text">ASCII.</param>
    public static ulong Of(string text)
    {
        var hash = Start;
        foreach (var letter in text)
            hash = (hash ^ (byte)letter) * Prime;
        return hash;
    }

    /// <summary>A number for both.</summary>
    public static ulong Mix(ulong first, ulong second)
    {
        for (var i = 0; i < sizeof(ulong); i++)
            first = (first ^ (byte)(second >> (i * 8))) * Prime;
        return first;
    }
}

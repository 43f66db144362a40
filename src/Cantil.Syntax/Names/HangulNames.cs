namespace Cantil.Syntax.Names;

/// <summary>The names of Hangul syllables, made of the short names of their letters (Unicode Standard, section 3.12).</summary>
internal static class HangulNames
{
    private const int Base = 0xAC00;

    /// <summary>Each name behind a byte for its length, in the order of the letters.</summary>
    private static ReadOnlySpan<byte> Leads => "\u0001G\u0002GG\u0001N\u0001D\u0002DD\u0001R\u0001M\u0001B\u0002BB\u0001S\u0002SS\u0000\u0001J\u0002JJ\u0001C\u0001K\u0001T\u0001P\u0001H"u8;

    private static ReadOnlySpan<byte> Vowels =>
        "\u0001A\u0002AE\u0002YA\u0003YAE\u0002EO\u0001E\u0003YEO\u0002YE\u0001O\u0002WA\u0003WAE\u0002OE\u0002YO\u0001U\u0003WEO\u0002WE\u0002WI\u0002YU\u0002EU\u0002YI\u0001I"u8;

    private static ReadOnlySpan<byte> Trails =>
        "\u0000\u0001G\u0002GG\u0002GS\u0001N\u0002NJ\u0002NH\u0001D\u0001L\u0002LG\u0002LM\u0002LB\u0002LS\u0002LT\u0002LP\u0002LH\u0001M\u0001B\u0002BS\u0001S\u0002SS\u0002NG\u0001J\u0001C\u0001K\u0001T\u0001P\u0001H"u8;

    public static bool TryParse(ReadOnlySpan<byte> name, out int codePoint)
    {
        var lead = Longest(Leads, ref name);
        var vowel = Longest(Vowels, ref name);
        var trail = Longest(Trails, ref name);
        codePoint = Base + (lead * 21 + vowel) * 28 + trail;
        return vowel >= 0 && name.IsEmpty;
    }

    private static int Longest(ReadOnlySpan<byte> letters, ref ReadOnlySpan<byte> name)
    {
        var (found, length) = (-1, -1);
        for (var index = 0; !letters.IsEmpty; index++)
        {
            var letter = letters.Slice(1, letters[0]);
            letters = letters[(1 + letter.Length)..];
            if (letter.Length > length && name.StartsWith(letter))
                (found, length) = (index, letter.Length);
        }
        name = name[Math.Max(0, length)..];
        return found;
    }
}

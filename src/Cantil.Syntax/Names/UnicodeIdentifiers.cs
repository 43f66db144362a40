using System.Runtime.CompilerServices;

namespace Cantil.Syntax.Names;

/// <summary>
/// Which code points may stand in identifiers (reference, section 2.3) and which <c>repr</c> shows as they are, by Unicode
/// 15.1 as CPython 3.13 has it; 3.14 goes by Unicode 16.
/// </summary>
public static class UnicodeIdentifiers
{
    private const int StartFlag = 1;
    private const int ContinueFlag = 2;
    private const int PrintableFlag = 4;
    private const int UnstableFlag = 8;

    /// <summary>Whether an identifier may begin with it: XID_Start or the underscore. False outside 0..0x10FFFF.</summary>
    public static bool IsStart(int codePoint) => (Flags(codePoint) & StartFlag) != 0;

    /// <summary>Whether it may stand behind the first character of an identifier: XID_Continue. False outside 0..0x10FFFF.</summary>
    public static bool IsContinue(int codePoint) => (Flags(codePoint) & ContinueFlag) != 0;

    /// <summary>Whether <c>repr</c> shows it as it is, <c>str.isprintable</c>. False outside 0..0x10FFFF.</summary>
    public static bool IsPrintable(int codePoint) => (Flags(codePoint) & PrintableFlag) != 0;

    /// <summary>Whether NFKC may change a text because this stands in it.</summary>
    internal static bool IsUnstable(int codePoint) => (Flags(codePoint) & UnstableFlag) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Flags(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF)
            return 0;
        var index = UnicodeTables.PropertyIndex;
        var block = index[Math.Min(codePoint >> 7, index.Length - 1)];
        return UnicodeTables.PropertyBlocks[(block << 6) + ((codePoint & 127) >> 1)] >> ((codePoint & 1) << 2);
    }
}

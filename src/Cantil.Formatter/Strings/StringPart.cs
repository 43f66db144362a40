using Cantil.Syntax.Lexing;

namespace Cantil.Formatter.Strings;

/// <summary>One of adjacent string literals: from its prefix to its closing quotes.</summary>
/// <param name="FirstToken">A string's token, or the one that opens an f-string or t-string.</param>
/// <param name="LastToken">The same, or the one that closes it.</param>
/// <param name="ContentStart">Byte offset behind the opening quotes.</param>
/// <param name="ContentEnd">Byte offset of the closing quotes.</param>
internal readonly record struct StringPart(int FirstToken, int LastToken, int Start, int End, int ContentStart, int ContentEnd, TokenFlags Flags)
{
    /// <summary>It is an f-string or t-string.</summary>
    public bool IsInterpolated => (Flags & (TokenFlags.FString | TokenFlags.TString)) != 0;

    public bool IsRaw => (Flags & TokenFlags.Raw) != 0;

    public bool IsTriple => (Flags & TokenFlags.Triple) != 0;

    public bool IsBytes => (Flags & TokenFlags.Bytes) != 0;

    /// <summary>That of the source.</summary>
    public byte Quote => (Flags & TokenFlags.DoubleQuote) != 0 ? (byte)'"' : (byte)'\'';
}

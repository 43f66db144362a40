namespace Cantil.Syntax.Reading;

internal enum EncodingKind : byte
{
    Unknown,
    Utf8,
    Ascii,
    Latin1,

    /// <summary>By one of <see cref="EncodingTables"/>.</summary>
    SingleByte,

    /// <summary>By a code page of .NET.</summary>
    CodePage,

    /// <summary>UTF-16 or UTF-32, in which no line of ASCII can name an encoding.</summary>
    Wide,
}

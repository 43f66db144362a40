namespace Cantil.Syntax.Lexing;

/// <summary>What a string token says of its prefix, quotes and content.</summary>
[Flags]
public enum TokenFlags : ushort
{
    None = 0,
    Bytes = 1,
    Raw = 2,

    /// <summary>Prefix <c>u</c>.</summary>
    Unicode = 4,
    Triple = 8,
    DoubleQuote = 16,
    FString = 32,
    TString = 64,

    /// <summary>The prefix is written with at least one capital letter.</summary>
    CapitalPrefix = 128,

    /// <summary>There is a backslash in it.</summary>
    Backslash = 256,

    /// <summary>The closing quote is missing; an error was reported.</summary>
    Unterminated = 512,

    /// <summary>An f-string's literal part inside a format specification.</summary>
    FormatSpec = 1024,

    /// <summary>There is <c>{{</c> or <c>}}</c> in an f-string's literal part.</summary>
    DoubledBrace = 2048,
}

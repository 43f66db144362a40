namespace Cantil.Syntax.Literals;

/// <summary>What a backslash in a literal turned out to be.</summary>
public enum EscapeStatus : byte
{
    /// <summary>Stands for one character.</summary>
    Character,

    /// <summary>A backslash before a line ending: stands for nothing.</summary>
    LineContinuation,

    /// <summary>An octal escape above <c>\377</c>: a character, but CPython warns (since 3.12).</summary>
    LargeOctal,

    /// <summary>No escape: the backslash stands for itself, and CPython warns.</summary>
    Unknown,

    /// <summary>An error: fewer digits than <c>\x</c>, <c>\u</c> or <c>\U</c> need.</summary>
    Truncated,

    /// <summary>An error: <c>\U</c> beyond U+10FFFF.</summary>
    OutOfRange,

    /// <summary>An error: <c>\N</c> without a name in braces.</summary>
    MalformedName,

    /// <summary>An error: <c>\N{…}</c> with a name that no character has.</summary>
    UnknownName,
}

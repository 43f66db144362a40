namespace Cantil.Formatter;

public enum LineEnding : byte
{
    /// <summary>That of the file's first line; <see cref="LineFeed"/> where there is none.</summary>
    Auto,
    LineFeed,
    CarriageReturnLineFeed,

    /// <summary>That of the system that the program runs on; who calls the formatter has put the real one in its place.</summary>
    Native,
}

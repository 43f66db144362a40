namespace Cantil.Formatter.Markdown;

/// <summary>What a block of code is written in.</summary>
internal enum MarkdownLanguage : byte
{
    Other,
    Python,
    Stub,

    /// <summary>A session with the interpreter.</summary>
    Console,
}

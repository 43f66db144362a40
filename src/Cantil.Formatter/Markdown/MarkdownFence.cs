namespace Cantil.Formatter.Markdown;

/// <summary>The line that opens a fenced block of code (CommonMark, section 4.5), at any indentation.</summary>
/// <param name="Indent">Bytes of white space before it.</param>
/// <param name="Mark">The backtick or tilde; 0 where the line opens none.</param>
/// <param name="Length">How many marks.</param>
internal readonly record struct MarkdownFence(int Indent, byte Mark, int Length, MarkdownLanguage Language)
{
    public bool IsNone => Mark == 0;

    public static MarkdownFence Of(ReadOnlySpan<byte> line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] is (byte)' ' or (byte)'\t')
            indent++;
        var text = line[indent..];
        if (text.IsEmpty || text[0] is not ((byte)'`' or (byte)'~'))
            return default;
        var length = 1;
        while (length < text.Length && text[length] == text[0])
            length++;
        return length < 3 ? default : new(indent, text[0], length, LanguageOf(text[length..]));
    }

    /// <summary>Whether a line closes the block.</summary>
    public bool IsClosedBy(ReadOnlySpan<byte> line)
    {
        var text = line.Trim(" \t\r\n"u8);
        return text.Length >= Length && text.Trim(Mark).IsEmpty;
    }

    /// <summary>Of the first word behind the marks, which may stand in braces.</summary>
    private static MarkdownLanguage LanguageOf(ReadOnlySpan<byte> info)
    {
        info = info.TrimStart(" \t"u8);
        if (!info.IsEmpty && info[0] == '{')
            info = info[1..];
        var end = 0;
        while (end < info.Length && (char.IsAsciiLetterOrDigit((char)info[end]) || info[end] == '_'))
            end++;
        Span<byte> word = stackalloc byte[8];
        if (end is 0 or > 7)
            return MarkdownLanguage.Other;
        for (var i = 0; i < end; i++)
            word[i] = (byte)(info[i] | 0x20);
        word = word[..end];
        if (word.SequenceEqual("python"u8) || word.SequenceEqual("py"u8) || word.SequenceEqual("python3"u8) || word.SequenceEqual("py3"u8))
            return MarkdownLanguage.Python;
        return word.SequenceEqual("pyi"u8) ? MarkdownLanguage.Stub : word.SequenceEqual("pycon"u8) ? MarkdownLanguage.Console : MarkdownLanguage.Other;
    }
}

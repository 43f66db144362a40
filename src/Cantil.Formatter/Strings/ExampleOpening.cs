namespace Cantil.Formatter.Strings;

/// <summary>A line of a docstring that begins an example of code, or says that one follows.</summary>
/// <param name="Mark">Of a fence, its character.</param>
/// <param name="MarkLength">How many of them there are.</param>
internal readonly record struct ExampleOpening(ExampleKind Kind, byte Mark = 0, int MarkLength = 0)
{
    private static ReadOnlySpan<byte> Prompt => ">>>"u8;

    private static ReadOnlySpan<byte> Continuation => "..."u8;

    /// <param name="content">A line without the white space at its ends.</param>
    public static ExampleOpening Of(ReadOnlySpan<byte> content)
    {
        if (content.Length < 2)
            return default;
        switch (content[0])
        {
            case (byte)'>' when IsPrompted(content, Prompt):
                return new(ExampleKind.Doctest);
            case (byte)'`' or (byte)'~' when OfFence(content) is { Kind: ExampleKind.Fence } fence:
                return fence;
            case (byte)'.' when content.StartsWith(".. "u8):
                return IsPythonDirective(content[3..]) ? new(ExampleKind.Directive) : default;
            default:
                return content.EndsWith("::"u8) ? new(ExampleKind.LiteralBlock) : default;
        }
    }

    public static bool IsContinuation(ReadOnlySpan<byte> content) => IsPrompted(content, Continuation);

    /// <summary>Whether a line, without the white space at its ends, closes the fence.</summary>
    public bool IsClosedBy(ReadOnlySpan<byte> content)
    {
        if (content.Length < MarkLength)
            return false;
        foreach (var c in content)
            if (c != Mark)
                return false;
        return true;
    }

    private static bool IsPrompted(ReadOnlySpan<byte> content, ReadOnlySpan<byte> prompt) =>
        content.StartsWith(prompt) && (content.Length == prompt.Length || content[prompt.Length] == ' ');

    /// <summary>A fence without a language is taken for Python; of a language only the beginning is looked at.</summary>
    private static ExampleOpening OfFence(ReadOnlySpan<byte> content)
    {
        var mark = content[0];
        var length = 1;
        while (length < content.Length && content[length] == mark)
            length++;
        var info = content[length..];
        // In the text behind backticks there are none, so that code within a line is no fence (CommonMark, section 4.5).
        if (length < 3 || (mark == '`' && info.Contains((byte)'`')))
            return default;
        info = UnicodeSpace.TrimStart(info);
        return info.IsEmpty || StartsWithWord(info, "py"u8) ? new(ExampleKind.Fence, mark, length) : default;
    }

    private static bool IsPythonDirective(ReadOnlySpan<byte> text)
    {
        text = UnicodeSpace.TrimStart(text);
        if (StartsWithWord(text, "code-block::"u8))
            text = text["code-block::"u8.Length..];
        else if (StartsWithWord(text, "sourcecode::"u8))
            text = text["sourcecode::"u8.Length..];
        else
            return false;
        text = UnicodeSpace.TrimStart(text);
        return Is(text, "python"u8) || Is(text, "py"u8) || Is(text, "python3"u8) || Is(text, "py3"u8);
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) => text.Length == word.Length && StartsWithWord(text, word);

    /// <param name="word">In small letters.</param>
    private static bool StartsWithWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if ((text[i] is >= (byte)'A' and <= (byte)'Z' ? text[i] | 0x20 : text[i]) != word[i])
                return false;
        return true;
    }
}

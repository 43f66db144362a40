namespace Cantil.Formatter.Markdown;

/// <summary>The comments that turn formatting off and on in Markdown: <c>&lt;!-- fmt: off --&gt;</c>, or with <c>blacken-docs</c> for <c>fmt</c>.</summary>
internal static class FormatSwitch
{
    /// <summary>True for off, false for on, null where the line holds neither.</summary>
    public static bool? Read(ReadOnlySpan<byte> line)
    {
        var text = line.Trim(" \t\r\n"u8);
        if (!text.StartsWith("<!--"u8) || !text.EndsWith("-->"u8) || text.Length < 8)
            return null;
        text = text[4..^3].Trim(" \t"u8);
        var colon = text.IndexOf((byte)':');
        if (colon < 0 || !(text[..colon].TrimEnd(" \t"u8) is var name && (name.SequenceEqual("fmt"u8) || name.SequenceEqual("blacken-docs"u8))))
            return null;
        var word = text[(colon + 1)..].TrimStart(" \t"u8);
        return word.SequenceEqual("off"u8) ? true : word.SequenceEqual("on"u8) ? false : null;
    }
}

namespace Cantil.Linter.Rules.Isort.Layout;

/// <summary>Comments that talk to tools: they do not count when the length of a line is measured.</summary>
internal static class PragmaComment
{
    /// <param name="comment">With its <c>#</c>.</param>
    public static bool Is(ReadOnlySpan<byte> comment)
    {
        var text = comment[1..];
        while (!text.IsEmpty && text[0] is (byte)' ' or (byte)'\t' or (byte)'\f')
            text = text[1..];
        if (text.Length >= 4 && (text[0] | 0x20) == 'n' && (text[1] | 0x20) == 'o' && (text[2] | 0x20) == 'q' && (text[3] | 0x20) == 'a')
            return true;
        var colon = text.IndexOf((byte)':');
        if (colon < 0)
            return false;
        var tool = text[..colon];
        return tool.SequenceEqual("type"u8) || tool.SequenceEqual("isort"u8) || tool.SequenceEqual("pyright"u8) || tool.SequenceEqual("pylint"u8) ||
            tool.SequenceEqual("flake8"u8) || tool.SequenceEqual("ruff"u8) || tool.SequenceEqual("ty"u8) || tool.SequenceEqual("cantil"u8);
    }
}

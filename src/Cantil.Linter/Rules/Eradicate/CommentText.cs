using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Eradicate;

/// <summary>Whether the text of a comment is code; all methods take it without the number sign and the spaces around it.</summary>
internal static class CommentText
{
    /// <summary>A quick look: whether there is a character or a word without which no code that anybody would report can be.</summary>
    public static bool MayBeCode(ReadOnlySpan<byte> line)
    {
        foreach (var c in line)
            if (c is (byte)'(' or (byte)')' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)':' or (byte)'=' or (byte)'%')
                return true;
        return line.IndexOf("return"u8) >= 0 || line.IndexOf("break"u8) >= 0 || line.IndexOf("continue"u8) >= 0 || line.IndexOf("import"u8) >= 0;
    }

    public static bool IsCode(ReadOnlySpan<byte> line, IReadOnlyList<string> taskTags, LintContext context) =>
        !CommentWords.AreProse(line) && !IsTask(line, taskTags) && !Directive.IsAt(line) && !HoldsNumber(line)
        && (CodeShape.Matches(line) || context.Shared(static () => new CommentParser()).Parses(line));

    private static bool IsTask(ReadOnlySpan<byte> line, IReadOnlyList<string> tags)
    {
        var end = line.IndexOfAny((byte)' ', (byte)':', (byte)'(');
        var word = end < 0 ? line : line[..end];
        for (var i = 0; i < tags.Count; i++)
            if (word.Length >= tags[i].Length && System.Text.Encoding.UTF8.GetString(word) == tags[i])
                return true;
        return false;
    }

    /// <summary>Whether there is something like <c>#12</c>, the number of an issue.</summary>
    private static bool HoldsNumber(ReadOnlySpan<byte> line)
    {
        for (var i = 0; i + 1 < line.Length; i++)
            if (line[i] == '#' && line[i + 1] is >= (byte)'0' and <= (byte)'9')
                return true;
        return false;
    }
}

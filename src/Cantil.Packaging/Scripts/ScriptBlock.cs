using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Packaging.Scripts;

/// <summary>
/// A block of metadata in the comments of a script (PEP 723; https://packaging.python.org/en/latest/specifications/inline-script-metadata/):
/// <c># /// TYPE</c>, lines that begin with <c>#</c>, <c># ///</c>.
/// </summary>
public sealed class ScriptBlock
{
    private ScriptBlock(string type, int firstLine, TextRange range, SourceText content) =>
        (Type, FirstLine, Range, Content) = (type, firstLine, range, content);

    /// <summary>What the block is for: <c>script</c> is the only type of the standard.</summary>
    public string Type { get; }

    /// <summary>The line of the script that the block begins in, from 1. Line n of <see cref="Content"/> is line <see cref="FirstLine"/> + n of the script.</summary>
    public int FirstLine { get; }

    /// <summary>From the first <c>#</c> to behind the last line's end.</summary>
    public TextRange Range { get; }

    /// <summary>What stands behind the <c>#</c> of each line.</summary>
    public SourceText Content { get; }

    /// <summary>
    /// All blocks of a script, in its order. As the standard has it, a block that is never closed is none, and what is in a block begins no other.
    /// </summary>
    public static IReadOnlyList<ScriptBlock> FindAll(SourceText script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var list = new List<ScriptBlock>();
        for (var line = 0; line < script.Lines.Count; line++)
        {
            if (TypeOf(Line(script, line)) is not { } type)
                continue;
            var last = line;
            for (var next = line + 1; next < script.Lines.Count && IsContent(Line(script, next)); next++)
                if (next > line + 1 && Line(script, next).SequenceEqual("# ///"u8))
                    last = next;
            if (last == line)
                continue;
            list.Add(new ScriptBlock(type, line + 1, new TextRange(script.Lines.Start(line), script.Lines.EndWithBreak(last)), ContentOf(script, line + 1, last)));
            line = last;
        }
        return list;
    }

    /// <summary>Whether a block of a type is begun and never closed; its line, from 1, or null.</summary>
    public static int? FindUnclosed(SourceText script, string type)
    {
        ArgumentNullException.ThrowIfNull(script);
        var blocks = FindAll(script);
        for (var line = 0; line < script.Lines.Count; line++)
        {
            var start = script.Lines.Start(line);
            if (TypeOf(Line(script, line)) == type && !blocks.Any(block => block.Range.Contains(start)))
                return line + 1;
        }
        return null;
    }

    /// <summary>The text of a block, lines ending with LF.</summary>
    /// <param name="content">TOML, without the <c>#</c>.</param>
    public static string Write(string type, string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = new StringBuilder($"# /// {type}\n");
        foreach (var line in content.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            text.Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
        return text.Append("# ///\n").ToString();
    }

    private static ReadOnlySpan<byte> Line(SourceText script, int line) => script.Slice(script.Lines.Start(line), script.Lines.End(line));

    private static string? TypeOf(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("# /// "u8) || line.Length == 6)
            return null;
        foreach (var b in line[6..])
            if (!char.IsAsciiLetterOrDigit((char)b) && b != '-')
                return null;
        return Encoding.ASCII.GetString(line[6..]);
    }

    private static bool IsContent(ReadOnlySpan<byte> line) => line.StartsWith("# "u8) || line.SequenceEqual("#"u8);

    private static SourceText ContentOf(SourceText script, int first, int end)
    {
        var text = new List<byte>();
        for (var line = first; line < end; line++)
        {
            var bytes = Line(script, line);
            text.AddRange(bytes.Length > 2 ? bytes[2..] : default);
            text.Add((byte)'\n');
        }
        return SourceText.From(text.ToArray());
    }
}

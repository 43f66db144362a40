using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Text;

namespace Cantil.Cli.Rendering;

/// <summary>Unified diffs, as <c>diff -u</c> prints them and <c>patch</c> reads them.</summary>
/// <param name="withNames">Whether the two lines with the file's name stand before the first change.</param>
internal sealed class DiffWriter(Palette palette, bool withNames = true)
{
    private const int Context = 3;

    /// <summary>Writes what makes the one text the other; nothing where they are equal.</summary>
    public void Write(string name, SourceText before, SourceText after, ArrayBufferWriter<byte> output)
    {
        var changes = LineDiff.Between(before, after);
        if (changes.Count == 0)
            return;
        if (withNames)
        {
            PutStyled(palette.Deleted, $"--- {name}", output);
            PutStyled(palette.Inserted, $"+++ {name}", output);
        }
        var (beforeCount, afterCount) = (LineDiff.CountOf(before), LineDiff.CountOf(after));
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].BeforeStart - changes[last].BeforeEnd <= 2 * Context)
                last++;
            PutHunk(changes, first, last, (before, beforeCount), (after, afterCount), output);
            first = last + 1;
        }
    }

    private void PutHunk(
        IReadOnlyList<LineChange> changes, int first, int last, (SourceText Text, int Count) before, (SourceText Text, int Count) after,
        ArrayBufferWriter<byte> output)
    {
        var start = Math.Max(0, changes[first].BeforeStart - Context);
        var lead = changes[first].BeforeStart - start;
        var end = Math.Min(before.Count, changes[last].BeforeEnd + Context);
        var afterStart = changes[first].AfterStart - lead;
        var afterEnd = changes[last].AfterEnd + (end - changes[last].BeforeEnd);
        PutStyled(palette.Separator, $"@@ -{Extent(start, end)} +{Extent(afterStart, afterEnd)} @@", output);
        var at = start;
        for (var i = first; i <= last; i++)
        {
            PutLines(' ', default, before.Text, at, changes[i].BeforeStart, output);
            PutLines('-', palette.Deleted, before.Text, changes[i].BeforeStart, changes[i].BeforeEnd, output);
            PutLines('+', palette.Inserted, after.Text, changes[i].AfterStart, changes[i].AfterEnd, output);
            at = changes[i].BeforeEnd;
        }
        PutLines(' ', default, before.Text, at, end, output);
    }

    /// <summary>Where a hunk begins and how many lines it has, unless that is one.</summary>
    private static string Extent(int start, int end) => (end - start) switch
    {
        0 => $"{start},0",
        1 => $"{start + 1}",
        var count => $"{start + 1},{count}",
    };

    private void PutLines(char sign, ReadOnlySpan<byte> style, SourceText text, int from, int to, ArrayBufferWriter<byte> output)
    {
        for (var line = from; line < to; line++)
        {
            output.Put(style);
            output.Put((byte)sign);
            output.Put(text.Slice(text.Lines.Start(line), text.Lines.EndWithBreak(line)).TrimEnd((byte)'\n'));
            if (!style.IsEmpty)
                output.Put(palette.Reset);
            output.Put((byte)'\n');
            if (text.Lines.EndWithBreak(line) == text.Lines.End(line))
                output.Put("\\ No newline at end of file\n"u8);
        }
    }

    private void PutStyled(ReadOnlySpan<byte> style, string text, ArrayBufferWriter<byte> output)
    {
        output.Put(style);
        output.PutLine(text);
        if (!style.IsEmpty)
            output.Put(palette.Reset);
        output.Put((byte)'\n');
    }
}

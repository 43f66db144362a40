using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine.Records;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Rendering;

/// <summary>What a fix changes, as a diff with one line before and behind each change; lines are numbered as in the fixed text.</summary>
internal sealed class FixPreview
{
    private const int Context = 1;

    /// <summary>Up to so many lines between two changes are shown.</summary>
    private const int MaxBetween = 4;

    /// <summary>More is not shown: the fixes of all findings in one huge statement would each be the whole statement.</summary>
    private const int MaxBytes = 32 * 1024;

    private const int MaxEdits = 200;

    private readonly List<FixPreviewChange> _changes = [];
    private readonly SourceText _source;
    private readonly Palette _palette;
    private readonly ArrayBufferWriter<byte> _output;

    private FixPreview(SourceText source, Palette palette, ArrayBufferWriter<byte> output)
    {
        _source = source;
        _palette = palette;
        _output = output;
    }

    /// <summary>Writes what a fix changes, or one sentence where that is very much.</summary>
    public static void Put(in FileReport report, in FixRecord fix, Palette palette, ArrayBufferWriter<byte> output)
    {
        if (report.Source is not { } source || fix.EditCount == 0)
            return;
        var edits = report.Findings.EditsOf(fix).ToArray();
        var preview = new FixPreview(source, palette, output);
        Sort(edits);
        if (edits.Length > MaxEdits || preview.SizeOf(edits) > MaxBytes)
            output.Put("  What it changes is too long to be shown here; `--diff` shows it.\n"u8);
        else
            preview.Put(report, edits);
    }

    private static void Sort(EditRecord[] edits)
    {
        for (var i = 1; i < Math.Min(edits.Length, MaxEdits); i++)
            for (var j = i; j > 0 && edits[j].Start < edits[j - 1].Start; j--)
                (edits[j], edits[j - 1]) = (edits[j - 1], edits[j]);
    }

    /// <summary>The bytes of the lines that are touched, and of what is put in.</summary>
    private long SizeOf(ReadOnlySpan<EditRecord> edits)
    {
        var size = 0L;
        foreach (ref readonly var edit in edits)
            size += edit.ContentLength + _source.Lines.EndWithBreak(LineOf(edit.End)) - _source.Lines.Start(LineOf(edit.Start));
        return size;
    }

    private void Put(in FileReport report, ReadOnlySpan<EditRecord> edits)
    {
        NotebookCell? cell = null;
        var column = 0;
        for (var first = 0; first < edits.Length;)
        {
            var last = first;
            while (last + 1 < edits.Length && LineOf(edits[last + 1].Start) <= LineOf(edits[last].End))
                last++;
            var own = report.Notebook?.CellAt(edits[first].Start);
            if (own?.Number != cell?.Number)
            {
                Flush(cell, column);
                cell = own;
            }
            if (_changes.Count == 0)
                column = VisibleText.Width(_source.Slice(_source.Lines.Start(LineOf(edits[first].Start)), Math.Min(edits[first].Start, _source.Length)));
            Add(report.Findings, edits[first..(last + 1)]);
            first = last + 1;
        }
        Flush(cell, column);
    }

    private int LineOf(int offset) => _source.Lines.LineOf(Math.Min(offset, _source.Length));

    /// <summary>Notes what edits that touch the same lines make of these.</summary>
    private void Add(in FileFindings findings, ReadOnlySpan<EditRecord> edits)
    {
        var (first, last) = (LineOf(edits[0].Start), LineOf(edits[^1].End));
        var (at, end) = (_source.Lines.Start(first), _source.Lines.EndWithBreak(last));
        var before = SourceText.From(_source.Slice(at, end));
        var text = new ArrayBufferWriter<byte>(end - at + 16);
        foreach (ref readonly var edit in edits)
        {
            text.Put(_source.Slice(at, Math.Clamp(edit.Start, at, end)));
            text.Put(findings.Content(edit));
            at = Math.Clamp(edit.End, at, end);
        }
        text.Put(_source.Slice(at, end));
        var after = SourceText.From(text.WrittenSpan);
        foreach (var change in LineDiff.Between(before, after))
            _changes.Add(new FixPreviewChange(first + change.BeforeStart, first + change.BeforeEnd, after, change.AfterStart, change.AfterEnd));
    }

    /// <summary>Writes the changes of a cell, or of the whole file where that is no notebook.</summary>
    private void Flush(NotebookCell? cell, int column)
    {
        if (_changes.Count == 0)
            return;
        var rows = Rows(cell);
        _changes.Clear();
        var (width, widest) = (1, 0);
        foreach (var row in rows)
        {
            width = Math.Max(width, Utf8Output.Digits(row.Number));
            widest = Math.Max(widest, VisibleText.Width(TextOf(row)));
        }
        if (cell is { } own)
        {
            PutBlank(width);
            _output.Put(_palette.Frame);
            _output.Put("::: "u8);
            _output.Put(_palette.Reset);
            _output.Put($"cell {own.Number}\n");
        }
        var window = LineWindow.Around(column, column, widest);
        PutBar(width);
        foreach (var row in rows)
            PutRow(row, width, window);
        PutBar(width);
    }

    private List<FixPreviewLine> Rows(NotebookCell? cell)
    {
        var end = Math.Min(cell?.End ?? _source.Length, _source.Length);
        var firstLine = LineOf(cell?.Start ?? 0);
        var behind = LineOf(end) + (_source.Lines.Start(LineOf(end)) < end ? 1 : 0);
        var rows = new List<FixPreviewLine>();
        var number = 1 - firstLine;
        var done = firstLine;
        for (var first = 0; first < _changes.Count;)
        {
            // Changes that touch are one: all that goes stands before all that comes.
            var last = first;
            while (last + 1 < _changes.Count && _changes[last + 1].Start == _changes[last].End)
                last++;
            var start = _changes[first].Start;
            if (rows.Count == 0 || start - done > MaxBetween)
            {
                if (rows.Count > 0)
                {
                    AddSame(rows, done, Math.Min(done + Context, behind), number);
                    rows.Add(new FixPreviewLine(0, 0, _source, 0));
                }
                done = Math.Max(done, start - Context);
            }
            AddSame(rows, done, start, number);
            done = _changes[last].End;
            for (var line = start; line < done; line++)
                rows.Add(new FixPreviewLine((byte)'-', 0, _source, line));
            number += start - done;
            for (; first <= last; first++)
                for (var line = _changes[first].AfterStart; line < _changes[first].AfterEnd; line++, number++)
                    rows.Add(new FixPreviewLine((byte)'+', done + number, _changes[first].After, line));
        }
        AddSame(rows, done, Math.Min(done + Context, behind), number);
        return rows;
    }

    private void AddSame(List<FixPreviewLine> rows, int from, int to, int number)
    {
        for (var line = from; line < to; line++)
            rows.Add(new FixPreviewLine((byte)'|', line + number, _source, line));
    }

    private static ReadOnlySpan<byte> TextOf(FixPreviewLine row) => row.Text.Slice(row.Text.Lines.Start(row.Line), row.Text.Lines.End(row.Line));

    private void PutRow(FixPreviewLine row, int width, LineWindow window)
    {
        if (row.Sign == 0)
        {
            _output.Put(_palette.Frame);
            _output.Repeat((byte)'-', 80);
            _output.Put(_palette.Reset);
            _output.Put((byte)'\n');
            return;
        }
        var style = row.Sign switch
        {
            (byte)'-' => _palette.Deleted,
            (byte)'+' => _palette.Inserted,
            _ => default,
        };
        var digits = row.Number > 0 ? Utf8Output.Digits(row.Number) : 0;
        _output.Put(_palette.Frame);
        if (digits > 0)
            _output.Put(row.Number);
        PutBlank(width + 1 - digits);
        if (!style.IsEmpty)
            _output.Put(style);
        _output.Put(row.Sign);
        if (style.IsEmpty)
            _output.Put(_palette.Reset);
        if (TextOf(row) is { IsEmpty: false } text)
        {
            PutBlank(1);
            VisibleText.Put(text, window, _output);
        }
        if (!style.IsEmpty)
            _output.Put(_palette.Reset);
        _output.Put((byte)'\n');
    }

    private void PutBar(int width)
    {
        PutBlank(width + 1);
        _output.Put(_palette.Frame);
        _output.Put((byte)'|');
        _output.Put(_palette.Reset);
        _output.Put((byte)'\n');
    }

    private void PutBlank(int count) => _output.Repeat((byte)' ', count);
}

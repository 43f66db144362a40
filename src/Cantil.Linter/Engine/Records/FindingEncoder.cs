using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine.Records;

/// <summary>Makes records of findings, into buffers that are used again for the next file; one for each thread.</summary>
/// <param name="isBrief">Only codes, places, messages and the trust in fixes are wanted.</param>
public sealed class FindingEncoder(bool isBrief = false)
{
    private readonly Repeated[] _messages = new Repeated[RuleCatalogue.Count + 1];
    private readonly Repeated[] _fixMessages = new Repeated[RuleCatalogue.Count + 1];
    private FindingRecord[] _records = new FindingRecord[32];
    private FixRecord[] _fixes = new FixRecord[8];
    private EditRecord[] _edits = new EditRecord[8];
    private byte[] _text = new byte[1024];
    private PositionCursor _editStarts;
    private PositionCursor _editEnds;
    private int _fixCount;
    private int _editCount;
    private int _textLength;
    private int _file;

    /// <param name="source">Null where the file could not be read; its findings then stand at its start.</param>
    /// <param name="notebook">Where the cells are; null for other files.</param>
    /// <returns>Valid until the next call.</returns>
    public FileFindings Encode(IReadOnlyList<Finding> findings, SourceText? source, NotebookSource? notebook)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Begin(findings.Count);
        var starts = source is null ? default : new PositionCursor(source);
        var ends = starts;
        _editStarts = starts;
        _editEnds = starts;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            var start = source is null ? new TextPosition(1, 1) : starts.Of(finding.Range.Start);
            var end = source is null ? new TextPosition(1, 1) : ends.Of(finding.Range.End);
            var (cell, cellStart) = CellOf(finding.Range.Start, source, notebook);
            var rule = finding.Rule?.Number ?? FindingRecord.SyntaxError;
            var (messageStart, messageLength) = Put(finding.Message, ref _messages[rule + 1]);
            _records[i] = new FindingRecord(
                rule, finding.Range.Start, finding.Range.End, start.Row, start.Column, end.Row, end.Column,
                NoqaRow(finding, source, cellStart), cell, cellStart, messageStart, messageLength,
                finding.Fix is { } fix && source is not null ? Put(fix, rule, source, notebook) : -1);
        }
        return new FileFindings(
            _records.AsSpan(0, findings.Count), _fixes.AsSpan(0, _fixCount), _edits.AsSpan(0, _editCount), _text.AsSpan(0, _textLength));
    }

    private void Begin(int findings)
    {
        _file++;
        _fixCount = 0;
        _editCount = 0;
        _textLength = 0;
        if (_records.Length < findings)
            _records = new FindingRecord[Math.Max(findings, _records.Length * 2)];
    }

    private int NoqaRow(Finding finding, SourceText? source, int cellStart) =>
        isBrief || finding.Rule is null || source is null ? 0 : source.Lines.LineOf(Math.Min(finding.NoqaOffset, source.Length)) + 1 - cellStart;

    private static (int Cell, int CellStart) CellOf(int offset, SourceText? source, NotebookSource? notebook) =>
        source is not null && notebook?.CellAt(offset) is { } cell ? (cell.Number, source.Lines.LineOf(cell.Start)) : (0, 0);

    private int Put(Fix fix, int rule, SourceText source, NotebookSource? notebook)
    {
        if (_fixCount == _fixes.Length)
            Array.Resize(ref _fixes, _fixCount * 2);
        if (isBrief)
        {
            _fixes[_fixCount] = new FixRecord((int)fix.Applicability, 0, 0, 0, 0);
            return _fixCount++;
        }
        var (messageStart, messageLength) = Put(fix.Message, ref _fixMessages[rule + 1]);
        _fixes[_fixCount] = new FixRecord((int)fix.Applicability, messageStart, messageLength, _editCount, fix.Edits.Count);
        for (var i = 0; i < fix.Edits.Count; i++)
            Put(fix.Edits[i], source, notebook);
        return _fixCount++;
    }

    private void Put(TextEdit edit, SourceText source, NotebookSource? notebook)
    {
        if (_editCount == _edits.Length)
            Array.Resize(ref _edits, _editCount * 2);
        var start = _editStarts.Of(edit.Range.Start);
        var end = _editEnds.Of(edit.Range.End);
        var (contentStart, contentLength) = Put(edit.Content);
        _edits[_editCount++] = new EditRecord(
            edit.Range.Start, edit.Range.End, start.Row, start.Column, end.Row, end.Column,
            CellOf(edit.Range.Start, source, notebook).CellStart, contentStart, contentLength);
    }

    /// <summary>Most rules say the same thing each time; it is kept once a file.</summary>
    private (int Start, int Length) Put(string text, ref Repeated last)
    {
        if (last.File == _file && string.Equals(last.Text, text, StringComparison.Ordinal))
            return (last.Start, last.Length);
        var (start, length) = Put(text);
        last = new Repeated(_file, text, start, length);
        return (start, length);
    }

    private (int Start, int Length) Put(string text)
    {
        if (text.Length == 0)
            return (0, 0);
        var needed = _textLength + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < needed)
            Array.Resize(ref _text, Math.Max(needed, _text.Length * 2));
        var start = _textLength;
        var length = Encoding.UTF8.GetBytes(text, _text.AsSpan(start));
        _textLength += length;
        return (start, length);
    }

    private readonly record struct Repeated(int File, string? Text, int Start, int Length);
}

namespace Cantil.Linter.Engine.Records;

/// <summary>The findings of one file in the order of its text; a view of memory that is somebody else's.</summary>
/// <param name="text">The messages and the contents of edits, UTF-8.</param>
public readonly ref struct FileFindings(
    ReadOnlySpan<FindingRecord> records, ReadOnlySpan<FixRecord> fixes, ReadOnlySpan<EditRecord> edits, ReadOnlySpan<byte> text)
{
    public ReadOnlySpan<FindingRecord> Records { get; } = records;

    public ReadOnlySpan<FixRecord> Fixes { get; } = fixes;

    public ReadOnlySpan<EditRecord> Edits { get; } = edits;

    public ReadOnlySpan<byte> Text { get; } = text;

    public int Count => Records.Length;

    public ReadOnlySpan<byte> Message(in FindingRecord record) => Text.Slice(record.MessageStart, record.MessageLength);

    public ReadOnlySpan<byte> Message(in FixRecord fix) => Text.Slice(fix.MessageStart, fix.MessageLength);

    public ReadOnlySpan<byte> Content(in EditRecord edit) => Text.Slice(edit.ContentStart, edit.ContentLength);

    public ReadOnlySpan<EditRecord> EditsOf(in FixRecord fix) => Edits.Slice(fix.FirstEdit, fix.EditCount);

    /// <summary>Whether all numbers lead to something that is there; asked of what was read from a disk.</summary>
    public bool AreSound()
    {
        foreach (ref readonly var record in Records)
            if (record.Rule < FindingRecord.SyntaxError || record.Rule >= RuleCatalogue.Count || record.Fix < -1 || record.Fix >= Fixes.Length ||
                !IsText(record.MessageStart, record.MessageLength) || record.Start < 0 || record.End < record.Start)
                return false;
        foreach (ref readonly var fix in Fixes)
            if (!IsText(fix.MessageStart, fix.MessageLength) || fix.FirstEdit < 0 || fix.EditCount < 0 || fix.FirstEdit > Edits.Length - fix.EditCount)
                return false;
        foreach (ref readonly var edit in Edits)
            if (!IsText(edit.ContentStart, edit.ContentLength) || edit.Start < 0 || edit.End < edit.Start)
                return false;
        return true;
    }

    private bool IsText(int start, int length) => start >= 0 && length >= 0 && start <= Text.Length - length;
}

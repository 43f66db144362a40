using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>Each finding with the source around it.</summary>
/// <param name="required">Findings are marked as fixable whose fix may be trusted this far.</param>
internal sealed class FullRenderer(Palette palette, Applicability required = Applicability.Safe) : ReportRenderer
{
    public override bool NeedsSource => true;

    public override bool HasSummary => true;

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        foreach (ref readonly var record in report.Findings.Records)
        {
            PutTitle(report.Findings, record, output);
            if (report.Source is { } source)
            {
                var frame = new SourceFrame(source, new TextRange(record.Start, record.End), CellOf(report, record), palette, output);
                PutPlace(report.Path, record, frame.NumberWidth, output);
                frame.Write();
            }
            else
            {
                PutPlace(report.Path, record, 0, output);
            }
            if (record.Fix >= 0)
                PutFix(report, report.Findings.Fixes[record.Fix], output);
            output.Put((byte)'\n');
        }
    }

    /// <summary>The part of the text that a frame may show: the cell of a notebook, or all of it.</summary>
    private static TextRange CellOf(in FileReport report, in FindingRecord record) =>
        report.Notebook?.CellAt(record.Start) is { } cell ? new TextRange(cell.Start, cell.End) : new TextRange(0, report.Source!.Length);

    private void PutTitle(in FileFindings findings, in FindingRecord record, ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Error);
        output.Put(FindingText.Code(record));
        if (record.IsSyntaxError)
            output.Put((byte)':');
        output.Put(palette.Reset);
        output.Put((byte)' ');
        FixSummary.PutMark(findings, record, required, palette, output);
        output.Put(palette.Bold);
        output.PutLine(findings.Message(record));
        output.Put(palette.Reset);
        output.Put((byte)'\n');
    }

    private void PutPlace(string path, in FindingRecord record, int numberWidth, ArrayBufferWriter<byte> output)
    {
        output.Repeat((byte)' ', numberWidth);
        output.Put(palette.Frame);
        output.Put("--> "u8);
        output.Put(palette.Reset);
        output.PutLine(path);
        output.Put((byte)':');
        if (record.Cell > 0)
        {
            output.Put("cell "u8);
            output.Put(record.Cell);
            output.Put((byte)':');
        }
        output.Put(FindingText.ShownRow(record));
        output.Put((byte)':');
        output.Put(record.Column);
        output.Put((byte)'\n');
    }

    private void PutFix(in FileReport report, in FixRecord fix, ArrayBufferWriter<byte> output)
    {
        PutNote(palette.Help, "help"u8, report.Findings.Message(fix), output);
        FixPreview.Put(report, fix, palette, output);
        if (fix.Applicability == Applicability.Unsafe)
            PutNote(palette.Warning, "note"u8, "The fix is unsafe: it may change what the code does"u8, output);
        else if (fix.Applicability == Applicability.DisplayOnly)
            PutNote(palette.Warning, "note"u8, "The fix is never applied: it is likely to be wrong as it stands"u8, output);
    }

    private void PutNote(ReadOnlySpan<byte> style, ReadOnlySpan<byte> word, ReadOnlySpan<byte> message, ArrayBufferWriter<byte> output)
    {
        output.Put(style);
        output.Put(word);
        output.Put(palette.Reset);
        output.Put(palette.Bold);
        output.Put(": "u8);
        output.PutLine(message);
        output.Put(palette.Reset);
        output.Put((byte)'\n');
    }
}

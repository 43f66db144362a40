using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>One line a finding: <c>path:row:column: CODE message</c>; in a notebook <c>path:cell 3:row:column: …</c>.</summary>
/// <param name="required">Findings are marked as fixable whose fix may be trusted this far.</param>
internal sealed class ConciseRenderer(Palette palette, Applicability required = Applicability.Safe) : ReportRenderer
{
    public override bool NeedsDetails => false;

    public override bool HasSummary => true;

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        if (report.Findings.Count == 0)
            return;
        var start = output.WrittenCount;
        PutPath(report, output);
        var length = output.WrittenCount - start;
        foreach (ref readonly var record in report.Findings.Records)
        {
            if (start < output.WrittenCount - length)
                output.Again(start, length);
            PutPlace(record, output);
            FixSummary.PutMark(report.Findings, record, required, palette, output);
            output.PutLine(report.Findings.Message(record));
            output.Put((byte)'\n');
        }
    }

    /// <summary>Row, column and code.</summary>
    private void PutPlace(in FindingRecord record, ArrayBufferWriter<byte> output)
    {
        var code = FindingText.Code(record);
        // Three numbers and a dozen escape sequences.
        var line = new SpanWriter(output.GetSpan(code.Length + 200));
        if (record.Cell > 0)
        {
            line.Put("cell "u8);
            line.Put(record.Cell);
            PutSeparator(ref line);
        }
        line.Put(FindingText.ShownRow(record));
        PutSeparator(ref line);
        line.Put(record.Column);
        PutSeparator(ref line);
        line.Put((byte)' ');
        line.Put(palette.Error);
        line.Put(code);
        line.Put(palette.Reset);
        line.Put(record.IsSyntaxError ? ": "u8 : " "u8);
        output.Advance(line.Count);
    }

    private void PutPath(in FileReport report, ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Bold);
        output.PutLine(report.Path);
        output.Put(palette.Reset);
        output.Put(palette.Separator);
        output.Put((byte)':');
        output.Put(palette.Reset);
    }

    private void PutSeparator(ref SpanWriter line)
    {
        line.Put(palette.Separator);
        line.Put((byte)':');
        line.Put(palette.Reset);
    }
}

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
        var start = output.WrittenCount;
        var length = 0;
        foreach (ref readonly var record in report.Findings.Records)
        {
            if (length == 0)
            {
                PutPath(report, output);
                length = output.WrittenCount - start;
            }
            else
            {
                output.Again(start, length);
            }
            if (record.Cell > 0)
            {
                output.Put("cell "u8);
                output.Put(record.Cell);
                PutSeparator(output);
            }
            output.Put(FindingText.ShownRow(record));
            PutSeparator(output);
            output.Put(record.Column);
            PutSeparator(output);
            output.Put((byte)' ');
            output.Put(palette.Error);
            output.Put(FindingText.Code(record));
            output.Put(palette.Reset);
            output.Put(record.IsSyntaxError ? ": "u8 : " "u8);
            FixSummary.PutMark(report.Findings, record, required, palette, output);
            output.PutLine(report.Findings.Message(record));
            output.Put((byte)'\n');
        }
    }

    private void PutPath(in FileReport report, ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Bold);
        output.PutLine(report.Path);
        output.Put(palette.Reset);
        PutSeparator(output);
    }

    private void PutSeparator(ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Separator);
        output.Put((byte)':');
        output.Put(palette.Reset);
    }
}

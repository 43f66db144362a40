using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>The file's path, then its findings, their places in a column.</summary>
/// <param name="required">Findings are marked as fixable whose fix may be trusted this far.</param>
internal sealed class GroupedRenderer(Palette palette, Applicability required = Applicability.Safe) : ReportRenderer
{
    public override bool HasSummary => true;

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        if (report.Findings.Count == 0)
            return;
        output.Put(palette.Bold);
        output.PutLine(report.Path);
        output.Put(palette.Reset);
        output.Put(":\n"u8);
        var (rows, columns) = (0, 0);
        foreach (ref readonly var record in report.Findings.Records)
        {
            rows = Math.Max(rows, PlaceWidth(record));
            columns = Math.Max(columns, Utf8Output.Digits(record.Column));
        }
        foreach (ref readonly var record in report.Findings.Records)
        {
            output.Repeat((byte)' ', 2 + rows - PlaceWidth(record));
            if (record.Cell > 0)
            {
                output.Put("cell "u8);
                output.Put(record.Cell);
                PutSeparator(output);
            }
            output.Put(FindingText.ShownRow(record));
            PutSeparator(output);
            output.Put(record.Column);
            output.Repeat((byte)' ', 1 + columns - Utf8Output.Digits(record.Column));
            output.Put(palette.Error);
            output.Put(FindingText.Code(record));
            output.Put(palette.Reset);
            output.Put(record.IsSyntaxError ? ": "u8 : " "u8);
            FixSummary.PutMark(report.Findings, record, required, palette, output);
            output.PutLine(report.Findings.Message(record));
            output.Put((byte)'\n');
        }
        output.Put((byte)'\n');
    }

    private static int PlaceWidth(in FindingRecord record) =>
        Utf8Output.Digits(FindingText.ShownRow(record)) + (record.Cell > 0 ? "cell :".Length + Utf8Output.Digits(record.Cell) : 0);

    private void PutSeparator(ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Separator);
        output.Put((byte)':');
        output.Put(palette.Reset);
    }
}

using System.Buffers;
using System.Text;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>The objects of <see cref="JsonRenderer"/>, each on a line.</summary>
internal sealed class JsonLinesRenderer : ReportRenderer
{
    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        var path = Encoding.UTF8.GetBytes(FindingText.FullPath(report));
        foreach (ref readonly var record in report.Findings.Records)
            PutFinding(record, path, report.Findings, output);
    }

    private static void PutFinding(in FindingRecord record, ReadOnlySpan<byte> path, in FileFindings findings, ArrayBufferWriter<byte> output)
    {
        output.Put("{\"cell\":"u8);
        PutNumber(record.Cell, output);
        output.Put(",\"code\":\""u8);
        output.Put(FindingText.Code(record));
        output.Put("\",\"end_location\":"u8);
        PutPosition(FindingText.ShownEndRow(record), record.EndColumn, output);
        output.Put(",\"filename\":"u8);
        output.PutJson(path);
        output.Put(",\"fix\":"u8);
        PutFix(record.Fix, findings, output);
        output.Put(",\"location\":"u8);
        PutPosition(FindingText.ShownRow(record), record.Column, output);
        output.Put(",\"message\":"u8);
        output.PutJson(findings.Message(record));
        output.Put(",\"name\":\""u8);
        output.Put(FindingText.Name(record));
        output.Put("\",\"noqa_row\":"u8);
        PutNumber(record.NoqaRow, output);
        output.Put(",\"severity\":\"error\",\"url\":null}\n"u8);
    }

    private static void PutFix(int number, in FileFindings findings, ArrayBufferWriter<byte> output)
    {
        if (number < 0)
        {
            output.Put("null"u8);
            return;
        }
        ref readonly var fix = ref findings.Fixes[number];
        output.Put("{\"applicability\":\""u8);
        output.Put(FindingText.Applicability(fix));
        output.Put("\",\"edits\":["u8);
        var isFirst = true;
        foreach (ref readonly var edit in findings.EditsOf(fix))
        {
            output.Put(isFirst ? "{\"content\":"u8 : ",{\"content\":"u8);
            isFirst = false;
            output.PutJson(findings.Content(edit));
            output.Put(",\"end_location\":"u8);
            PutPosition(edit.EndRow - edit.CellStart, edit.EndColumn, output);
            output.Put(",\"location\":"u8);
            PutPosition(edit.Row - edit.CellStart, edit.Column, output);
            output.Put((byte)'}');
        }
        output.Put("],\"message\":"u8);
        output.PutJson(findings.Message(fix));
        output.Put((byte)'}');
    }

    private static void PutNumber(int number, ArrayBufferWriter<byte> output)
    {
        if (number > 0)
            output.Put(number);
        else
            output.Put("null"u8);
    }

    private static void PutPosition(int row, int column, ArrayBufferWriter<byte> output)
    {
        output.Put("{\"column\":"u8);
        output.Put(column);
        output.Put(",\"row\":"u8);
        output.Put(row);
        output.Put((byte)'}');
    }
}

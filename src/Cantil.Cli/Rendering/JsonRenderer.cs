using System.Buffers;
using System.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>Ruff's JSON: an array of objects with their keys in alphabetical order, indented by two spaces.</summary>
internal sealed class JsonRenderer : ReportRenderer
{
    public override int Joint => 1;

    public override void Begin(FindingCounts counts, ArrayBufferWriter<byte> output) => output.Put((byte)'[');

    public override void End(FindingCounts counts, ArrayBufferWriter<byte> output) => output.Put(counts.Total > 0 ? "\n]"u8 : "]"u8);

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        var path = Encoding.UTF8.GetBytes(FindingText.FullPath(report));
        foreach (ref readonly var record in report.Findings.Records)
            PutFinding(record, path, report.Findings, output);
    }

    private static void PutFinding(in FindingRecord record, ReadOnlySpan<byte> path, in FileFindings findings, ArrayBufferWriter<byte> output)
    {
        output.Put(",\n  {\n    \"cell\": "u8);
        PutNumber(record.Cell, output);
        output.Put(",\n    \"code\": \""u8);
        output.Put(FindingText.Code(record));
        output.Put("\",\n    \"end_location\": "u8);
        PutPosition(FindingText.ShownEndRow(record), record.EndColumn, 4, output);
        output.Put(",\n    \"filename\": "u8);
        output.PutJson(path);
        output.Put(",\n    \"fix\": "u8);
        PutFix(record.Fix, findings, output);
        output.Put(",\n    \"location\": "u8);
        PutPosition(FindingText.ShownRow(record), record.Column, 4, output);
        output.Put(",\n    \"message\": "u8);
        output.PutJson(findings.Message(record));
        output.Put(",\n    \"name\": \""u8);
        output.Put(FindingText.Name(record));
        output.Put("\",\n    \"noqa_row\": "u8);
        PutNumber(record.NoqaRow, output);
        output.Put(",\n    \"severity\": \"error\",\n    \"url\": null\n  }"u8);
    }

    private static void PutFix(int number, in FileFindings findings, ArrayBufferWriter<byte> output)
    {
        if (number < 0)
        {
            output.Put("null"u8);
            return;
        }
        ref readonly var fix = ref findings.Fixes[number];
        output.Put("{\n      \"applicability\": \""u8);
        output.Put(FindingText.Applicability(fix));
        output.Put("\",\n      \"edits\": ["u8);
        var isFirst = true;
        foreach (ref readonly var edit in findings.EditsOf(fix))
        {
            output.Put(isFirst ? "\n        {\n          \"content\": "u8 : ",\n        {\n          \"content\": "u8);
            isFirst = false;
            output.PutJson(findings.Content(edit));
            output.Put(",\n          \"end_location\": "u8);
            PutPosition(edit.EndRow - edit.CellStart, edit.EndColumn, 10, output);
            output.Put(",\n          \"location\": "u8);
            PutPosition(edit.Row - edit.CellStart, edit.Column, 10, output);
            output.Put("\n        }"u8);
        }
        output.Put(isFirst ? "],\n      \"message\": "u8 : "\n      ],\n      \"message\": "u8);
        output.PutJson(findings.Message(fix));
        output.Put("\n    }"u8);
    }

    private static void PutNumber(int number, ArrayBufferWriter<byte> output)
    {
        if (number > 0)
            output.Put(number);
        else
            output.Put("null"u8);
    }

    private static void PutPosition(int row, int column, int indent, ArrayBufferWriter<byte> output)
    {
        output.Put("{\n"u8);
        output.Repeat((byte)' ', indent + 2);
        output.Put("\"column\": "u8);
        output.Put(column);
        output.Put(",\n"u8);
        output.Repeat((byte)' ', indent + 2);
        output.Put("\"row\": "u8);
        output.Put(row);
        output.Put((byte)'\n');
        output.Repeat((byte)' ', indent);
        output.Put((byte)'}');
    }
}

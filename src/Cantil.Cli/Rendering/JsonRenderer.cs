using System.Buffers;
using System.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>Ruff's JSON: an array of objects with their keys in alphabetical order, indented by two spaces; or these objects, each on a line.</summary>
/// <param name="isInLines">Each on a line, without the array.</param>
internal sealed class JsonRenderer(bool isInLines = false) : ReportRenderer
{
    public override int Joint => isInLines ? 0 : 1;

    public override void Begin(FindingCounts counts, ArrayBufferWriter<byte> output)
    {
        if (!isInLines)
            output.Put((byte)'[');
    }

    public override void End(FindingCounts counts, ArrayBufferWriter<byte> output)
    {
        if (!isInLines)
            output.Put(counts.Total > 0 ? "\n]"u8 : "]"u8);
    }

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        var path = Encoding.UTF8.GetBytes(FindingText.FullPath(report));
        foreach (ref readonly var record in report.Findings.Records)
        {
            if (!isInLines)
                output.Put((byte)',');
            PutFinding(record, path, report.Findings, new JsonOutput(output, isInLines ? 0 : 1, isInLines));
            if (isInLines)
                output.Put((byte)'\n');
        }
    }

    private static void PutFinding(in FindingRecord record, ReadOnlySpan<byte> path, in FileFindings findings, JsonOutput json)
    {
        json.BeginObject();
        PutNumber(ref json, "cell"u8, record.Cell);
        json.Pair("code"u8, FindingText.Code(record));
        PutPosition(ref json, "end_location"u8, FindingText.ShownEndRow(record), record.EndColumn);
        json.Pair("filename"u8, path);
        json.Key("fix"u8);
        PutFix(ref json, record.Fix, findings);
        PutPosition(ref json, "location"u8, FindingText.ShownRow(record), record.Column);
        json.Pair("message"u8, findings.Message(record));
        json.Pair("name"u8, FindingText.Name(record));
        PutNumber(ref json, "noqa_row"u8, record.NoqaRow);
        json.Pair("severity"u8, "error"u8);
        json.Key("url"u8);
        json.Null();
        json.EndObject();
    }

    private static void PutFix(ref JsonOutput json, int number, in FileFindings findings)
    {
        if (number < 0)
        {
            json.Null();
            return;
        }
        ref readonly var fix = ref findings.Fixes[number];
        json.BeginObject();
        json.Pair("applicability"u8, FindingText.Applicability(fix));
        json.Key("edits"u8);
        json.BeginArray();
        foreach (ref readonly var edit in findings.EditsOf(fix))
        {
            json.BeginObject();
            json.Pair("content"u8, findings.Content(edit));
            PutPosition(ref json, "end_location"u8, edit.EndRow - edit.CellStart, edit.EndColumn);
            PutPosition(ref json, "location"u8, edit.Row - edit.CellStart, edit.Column);
            json.EndObject();
        }
        json.EndArray();
        json.Pair("message"u8, findings.Message(fix));
        json.EndObject();
    }

    private static void PutNumber(ref JsonOutput json, ReadOnlySpan<byte> key, int number)
    {
        json.Key(key);
        if (number > 0)
            json.Value(number);
        else
            json.Null();
    }

    private static void PutPosition(ref JsonOutput json, ReadOnlySpan<byte> key, int row, int column)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("column"u8, column);
        json.Pair("row"u8, row);
        json.EndObject();
    }
}

using System.Buffers;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>Reviewdog's diagnostic format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). In notebooks rows count through all cells.</summary>
internal sealed class RdjsonRenderer : ReportRenderer
{
    public override int Joint => 1;

    public override void Begin(FindingCounts counts, ArrayBufferWriter<byte> output) => output.Put("{\n  \"diagnostics\": ["u8);

    public override void End(FindingCounts counts, ArrayBufferWriter<byte> output)
    {
        output.Put(counts.Total > 0 ? "\n  ],\n"u8 : "],\n"u8);
        output.Put("  \"severity\": \"WARNING\",\n  \"source\": {\n    \"name\": \"cantil\"\n  }\n}"u8);
    }

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        foreach (ref readonly var record in report.Findings.Records)
        {
            output.Put((byte)',');
            var json = new JsonOutput(output, 2);
            json.BeginObject();
            json.Key("code"u8);
            json.BeginObject();
            json.Pair("value"u8, FindingText.Code(record));
            json.EndObject();
            json.Key("location"u8);
            json.BeginObject();
            json.Pair("path"u8, FindingText.FullPath(report));
            PutRange(ref json, record.Row, record.Column, record.EndRow, record.EndColumn);
            json.EndObject();
            json.Pair("message"u8, report.Findings.Message(record));
            if (record.Fix >= 0)
                PutSuggestions(ref json, report.Findings, record.Fix);
            json.EndObject();
        }
    }

    private static void PutSuggestions(ref JsonOutput json, in FileFindings findings, int fix)
    {
        json.Key("suggestions"u8);
        json.BeginArray();
        foreach (ref readonly var edit in findings.EditsOf(findings.Fixes[fix]))
        {
            json.BeginObject();
            PutRange(ref json, edit.Row, edit.Column, edit.EndRow, edit.EndColumn);
            json.Pair("text"u8, findings.Content(edit));
            json.EndObject();
        }
        json.EndArray();
    }

    private static void PutRange(ref JsonOutput json, int row, int column, int endRow, int endColumn)
    {
        json.Key("range"u8);
        json.BeginObject();
        PutPlace(ref json, "end"u8, endRow, endColumn);
        PutPlace(ref json, "start"u8, row, column);
        json.EndObject();
    }

    private static void PutPlace(ref JsonOutput json, ReadOnlySpan<byte> key, int row, int column)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("column"u8, column);
        json.Pair("line"u8, row);
        json.EndObject();
    }
}

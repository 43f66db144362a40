using System.Buffers;
using System.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). In notebooks rows count through all cells.</summary>
internal sealed class SarifRenderer : ReportRenderer
{
    public override int Joint => 1;

    public override void Begin(FindingCounts counts, ArrayBufferWriter<byte> output) => output.Put(
        "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"runs\": [\n    {\n      \"columnKind\": \"unicodeCodePoints\",\n      \"results\": ["u8);

    public override void End(FindingCounts counts, ArrayBufferWriter<byte> output)
    {
        output.Put(counts.Total > 0 ? "\n      ],"u8 : "],"u8);
        var json = new JsonOutput(output, 3);
        json.Key("tool"u8);
        json.Tool(counts);
        output.Put("\n    }\n  ],\n  \"version\": \"2.1.0\"\n}"u8);
    }

    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        if (report.Findings.Count == 0)
            return;
        var uri = Encoding.UTF8.GetBytes(UriOf(FindingText.FullPath(report)));
        foreach (ref readonly var record in report.Findings.Records)
        {
            output.Put((byte)',');
            var json = new JsonOutput(output, 4);
            json.BeginObject();
            if (record.Fix >= 0)
                PutFixes(ref json, report.Findings, record.Fix, uri);
            json.Pair("level"u8, "error"u8);
            json.Key("locations"u8);
            json.BeginArray();
            json.BeginObject();
            json.Key("physicalLocation"u8);
            json.BeginObject();
            PutArtifact(ref json, uri);
            PutRegion(ref json, "region"u8, record.Row, record.Column, record.EndRow, record.EndColumn);
            json.EndObject();
            json.EndObject();
            json.EndArray();
            PutText(ref json, "message"u8, report.Findings.Message(record));
            json.Pair("ruleId"u8, FindingText.Code(record));
            json.EndObject();
        }
    }

    private static void PutFixes(ref JsonOutput json, in FileFindings findings, int number, ReadOnlySpan<byte> uri)
    {
        ref readonly var fix = ref findings.Fixes[number];
        json.Key("fixes"u8);
        json.BeginArray();
        json.BeginObject();
        json.Key("artifactChanges"u8);
        json.BeginArray();
        json.BeginObject();
        PutArtifact(ref json, uri);
        json.Key("replacements"u8);
        json.BeginArray();
        foreach (ref readonly var edit in findings.EditsOf(fix))
        {
            json.BeginObject();
            PutRegion(ref json, "deletedRegion"u8, edit.Row, edit.Column, edit.EndRow, edit.EndColumn);
            if (edit.ContentLength > 0)
                PutText(ref json, "insertedContent"u8, findings.Content(edit));
            json.EndObject();
        }
        json.EndArray();
        json.EndObject();
        json.EndArray();
        PutText(ref json, "description"u8, findings.Message(fix));
        json.EndObject();
        json.EndArray();
    }

    private static void PutArtifact(ref JsonOutput json, ReadOnlySpan<byte> uri)
    {
        json.Key("artifactLocation"u8);
        json.BeginObject();
        json.Pair("uri"u8, uri);
        json.EndObject();
    }

    private static void PutText(ref JsonOutput json, ReadOnlySpan<byte> key, ReadOnlySpan<byte> text)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("text"u8, text);
        json.EndObject();
    }

    private static void PutRegion(ref JsonOutput json, ReadOnlySpan<byte> key, int row, int column, int endRow, int endColumn)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("endColumn"u8, endColumn);
        json.Pair("endLine"u8, endRow);
        json.Pair("startColumn"u8, column);
        json.Pair("startLine"u8, row);
        json.EndObject();
    }

    /// <summary>A URI of a file (RFC 8089); standard input has the hyphen that stands for it.</summary>
    private static string UriOf(string path)
    {
        var uri = new StringBuilder("file://");
        if (path.Length > 1 && path[1] == ':')
            uri.Append('/');
        foreach (var unit in Encoding.UTF8.GetBytes(path))
            if (unit < 0x80 && (char.IsAsciiLetterOrDigit((char)unit) || "/-._~:@!$&'()*+,;=".Contains((char)unit, StringComparison.Ordinal)))
                uri.Append((char)unit);
            else
                uri.Append('%').Append("0123456789ABCDEF"[unit >> 4]).Append("0123456789ABCDEF"[unit & 15]);
        return uri.ToString();
    }
}

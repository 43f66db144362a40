using System.Buffers;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>Ruff's JSON: an array of objects with their keys in alphabetical order, indented by two spaces.</summary>
/// <param name="workingDirectory">What relative paths are relative to; the document has absolute ones.</param>
/// <remarks>Each object has a comma before it, so that the files can be joined; <see cref="Close"/> takes the first one away.</remarks>
internal sealed class JsonRenderer(string workingDirectory) : IFileRenderer
{
    /// <summary>The document from the objects of all files.</summary>
    public static void Close(ReadOnlySpan<byte> objects, Hosting.Output output)
    {
        output.Write("["u8);
        if (!objects.IsEmpty)
        {
            output.Write(objects[1..]);
            output.Write("\n"u8);
        }
        output.Write("]"u8);
    }

    public void Render(FileResult result, ArrayBufferWriter<byte> output)
    {
        if (result.Findings.Count == 0)
            return;
        var path = result.Path == "-" ? result.Path : Path.GetFullPath(result.Path, workingDirectory);
        var places = new FindingPlaces(result);
        foreach (var finding in result.Findings)
            PutFinding(finding, result, path, ref places, output);
    }

    private static void PutFinding(Finding finding, FileResult result, string path, ref FindingPlaces places, ArrayBufferWriter<byte> output)
    {
        output.Put(",\n  {\n    \"cell\": null,\n    \"code\": "u8);
        output.PutJson(FindingPlaces.CodeOf(finding));
        output.Put(",\n    \"end_location\": "u8);
        PutPosition(places.EndOf(finding), 4, output);
        output.Put(",\n    \"filename\": "u8);
        output.PutJson(path);
        output.Put(",\n    \"fix\": "u8);
        PutFix(finding.Fix, result, output);
        output.Put(",\n    \"location\": "u8);
        PutPosition(places.StartOf(finding), 4, output);
        output.Put(",\n    \"message\": "u8);
        output.PutJson(finding.Message);
        output.Put(",\n    \"name\": "u8);
        output.PutJson(finding.Rule?.Name ?? "invalid-syntax");
        output.Put(",\n    \"noqa_row\": "u8);
        if (finding.Rule is not null && result.Tree is { } tree)
            output.Put(tree.Source.Lines.LineOf(Math.Min(finding.NoqaOffset, tree.Source.Length)) + 1);
        else
            output.Put("null"u8);
        output.Put(",\n    \"severity\": \"error\",\n    \"url\": null\n  }"u8);
    }

    private static void PutFix(Fix? fix, FileResult result, ArrayBufferWriter<byte> output)
    {
        if (fix is null || result.Tree is null)
        {
            output.Put("null"u8);
            return;
        }
        output.Put("{\n      \"applicability\": "u8);
        output.Put(fix.Applicability switch
        {
            Applicability.Safe => "\"safe\""u8,
            Applicability.Unsafe => "\"unsafe\""u8,
            _ => "\"display\""u8,
        });
        output.Put(",\n      \"edits\": ["u8);
        var lines = result.Tree.Source.Lines;
        for (var i = 0; i < fix.Edits.Count; i++)
        {
            output.Put(i == 0 ? "\n        {\n          \"content\": "u8 : ",\n        {\n          \"content\": "u8);
            output.PutJson(fix.Edits[i].Content);
            output.Put(",\n          \"end_location\": "u8);
            PutPosition(lines.Position(fix.Edits[i].Range.End), 10, output);
            output.Put(",\n          \"location\": "u8);
            PutPosition(lines.Position(fix.Edits[i].Range.Start), 10, output);
            output.Put("\n        }"u8);
        }
        output.Put("\n      ],\n      \"message\": "u8);
        output.PutJson(fix.Message);
        output.Put("\n    }"u8);
    }

    private static void PutPosition(TextPosition position, int indent, ArrayBufferWriter<byte> output)
    {
        output.Put("{\n"u8);
        output.Repeat((byte)' ', indent + 2);
        output.Put("\"column\": "u8);
        output.Put(position.Column);
        output.Put(",\n"u8);
        output.Repeat((byte)' ', indent + 2);
        output.Put("\"row\": "u8);
        output.Put(position.Row);
        output.Put((byte)'\n');
        output.Repeat((byte)' ', indent);
        output.Put((byte)'}');
    }
}

using System.Buffers;
using System.Text;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>
/// Commands of GitHub's workflows, which become marks in a pull request
/// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). Of notebooks, which are shown there as JSON,
/// only the file is marked.
/// </summary>
internal sealed class GitHubRenderer : ReportRenderer
{
    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        var fullPath = Encoding.UTF8.GetBytes(FindingText.FullPath(report));
        var path = Encoding.UTF8.GetBytes(report.Path);
        foreach (ref readonly var record in report.Findings.Records)
        {
            var isPlaced = record.Cell == 0;
            output.Put("::error title=Cantil ("u8);
            output.Put(FindingText.Code(record));
            output.Put("),file="u8);
            PutEscaped(fullPath, isProperty: true, output);
            output.Put(",line="u8);
            output.Put(isPlaced ? record.Row : 1);
            // GitHub takes columns only of annotations within one line.
            var inLine = !isPlaced || record.Row == record.EndRow;
            if (inLine)
            {
                output.Put(",col="u8);
                output.Put(isPlaced ? record.Column : 1);
            }
            output.Put(",endLine="u8);
            output.Put(isPlaced ? record.EndRow : 1);
            if (inLine)
            {
                output.Put(",endColumn="u8);
                output.Put(isPlaced ? record.EndColumn : 1);
            }
            output.Put("::"u8);
            PutEscaped(path, isProperty: false, output);
            output.Put((byte)':');
            output.Put(isPlaced ? record.Row : 1);
            output.Put((byte)':');
            output.Put(isPlaced ? record.Column : 1);
            output.Put(": "u8);
            output.Put(FindingText.Code(record));
            output.Put(record.IsSyntaxError ? ": "u8 : " "u8);
            PutEscaped(report.Findings.Message(record), isProperty: false, output);
            if (record.Fix >= 0)
            {
                output.Put("%0A  help: "u8);
                PutEscaped(report.Findings.Message(report.Findings.Fixes[record.Fix]), isProperty: false, output);
            }
            output.Put((byte)'\n');
        }
    }

    private static void PutEscaped(ReadOnlySpan<byte> text, bool isProperty, ArrayBufferWriter<byte> output)
    {
        foreach (var unit in text)
            if (unit is (byte)'%' or (byte)'\r' or (byte)'\n' || (isProperty && unit is (byte)':' or (byte)','))
            {
                output.Put((byte)'%');
                output.Put("0123456789ABCDEF"u8[unit >> 4]);
                output.Put("0123456789ABCDEF"u8[unit & 15]);
            }
            else
            {
                output.Put(unit);
            }
    }
}

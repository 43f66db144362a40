using System.Buffers;
using System.Text;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>
/// Commands of Azure Pipelines (https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands). Notebooks have no rows.
/// </summary>
internal sealed class AzureRenderer : ReportRenderer
{
    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        var path = Encoding.UTF8.GetBytes(FindingText.FullPath(report));
        foreach (ref readonly var record in report.Findings.Records)
        {
            var isPlaced = record.Cell == 0;
            output.Put("##vso[task.logissue type=error;sourcepath="u8);
            PutEscaped(path, isProperty: true, output);
            output.Put(";linenumber="u8);
            output.Put(isPlaced ? record.Row : 1);
            output.Put(";columnnumber="u8);
            output.Put(isPlaced ? record.Column : 1);
            output.Put(";code="u8);
            output.Put(FindingText.Code(record));
            output.Put(";]"u8);
            PutEscaped(report.Findings.Message(record), isProperty: false, output);
            output.Put((byte)'\n');
        }
    }

    // What could end the line or the property; a percent sign itself stays, as in what most tools write.
    private static void PutEscaped(ReadOnlySpan<byte> text, bool isProperty, ArrayBufferWriter<byte> output)
    {
        foreach (var unit in text)
            switch (unit)
            {
                case (byte)'\r': output.Put("%0D"u8); break;
                case (byte)'\n': output.Put("%0A"u8); break;
                case (byte)';' when isProperty: output.Put("%3B"u8); break;
                case (byte)']' when isProperty: output.Put("%5D"u8); break;
                default: output.Put(unit); break;
            }
    }
}

using System.Buffers;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>Pylint's <c>parseable</c> lines: <c>path:row: [CODE] message</c>. Notebooks have no rows.</summary>
internal sealed class PylintRenderer : ReportRenderer
{
    public override void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        foreach (ref readonly var record in report.Findings.Records)
        {
            output.PutLine(report.Path);
            output.Put((byte)':');
            output.Put(record.Cell == 0 ? record.Row : 1);
            output.Put(": ["u8);
            output.Put(FindingText.Code(record));
            output.Put("] "u8);
            output.PutLine(report.Findings.Message(record));
            output.Put((byte)'\n');
        }
    }
}

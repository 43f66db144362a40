using System.Buffers;
using System.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Linter.Tests.Engine;

/// <summary>One line a finding: <c>path:row:column CODE</c>.</summary>
internal sealed class LineRenderer : IFileRenderer
{
    public bool NeedsSource => false;

    public bool NeedsDetails => true;

    public void Render(in FileReport report, ArrayBufferWriter<byte> output)
    {
        foreach (ref readonly var record in report.Findings.Records)
        {
            var place = report.Failure is not null ? "-" : $"{record.Row}:{record.Column}";
            var code = record.IsSyntaxError ? "invalid-syntax" : RuleCatalogue.Get(record.Rule).Code;
            Encoding.UTF8.GetBytes($"{report.Path}:{place} {code}\n", output);
        }
        if (report.Findings.Count == 0 && report.Failure is not null)
            Encoding.UTF8.GetBytes($"{report.Path}: {report.Failure}\n", output);
    }
}

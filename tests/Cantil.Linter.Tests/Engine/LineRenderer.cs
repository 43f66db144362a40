using System.Buffers;
using System.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Engine;

/// <summary>One line a finding: <c>path:row:column CODE</c>.</summary>
internal sealed class LineRenderer : IFileRenderer
{
    public void Render(FileResult result, ArrayBufferWriter<byte> output)
    {
        foreach (var finding in result.Findings)
        {
            var place = result.Tree is null ? "-" : Linting.Position(result.Tree, finding.Range.Start);
            Encoding.UTF8.GetBytes($"{result.Path}:{place} {finding.Rule?.Code ?? "invalid-syntax"}\n", output);
        }
        if (result.Findings.Count == 0 && result.Failure is not null)
            Encoding.UTF8.GetBytes($"{result.Path}: {result.Failure}\n", output);
    }
}

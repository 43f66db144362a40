using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>One line a finding: <c>path:row:column: CODE message</c>.</summary>
/// <param name="required">Findings are marked as fixable whose fix may be trusted this far.</param>
internal sealed class ConciseRenderer(Palette palette, Applicability required = Applicability.Safe) : IFileRenderer
{
    public void Render(FileResult result, ArrayBufferWriter<byte> output)
    {
        var places = new FindingPlaces(result);
        foreach (var finding in result.Findings)
        {
            var start = places.StartOf(finding);
            output.Put(palette.Bold);
            output.PutLine(result.Path);
            output.Put(palette.Reset);
            PutSeparator(output);
            output.Put(start.Row);
            PutSeparator(output);
            output.Put(start.Column);
            PutSeparator(output);
            output.Put((byte)' ');
            output.Put(palette.Error);
            output.Put(FindingPlaces.CodeOf(finding));
            output.Put(palette.Reset);
            output.Put(finding.Rule is null ? ": "u8 : " "u8);
            if (finding.Fix is { } fix && fix.Applicability >= required)
            {
                FixSummary.PutMark(palette, output);
                output.Put((byte)' ');
            }
            output.PutLine(finding.Message);
            output.Put((byte)'\n');
        }
    }

    private void PutSeparator(ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Separator);
        output.Put((byte)':');
        output.Put(palette.Reset);
    }
}

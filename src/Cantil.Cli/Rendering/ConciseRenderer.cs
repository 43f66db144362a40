using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>One line a finding: <c>path:row:column: CODE message</c>.</summary>
internal sealed class ConciseRenderer(Palette palette) : IFileRenderer
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

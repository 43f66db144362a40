using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>Each finding with the source around it.</summary>
/// <param name="required">Findings are marked as fixable whose fix may be trusted this far.</param>
internal sealed class FullRenderer(Palette palette, Applicability required = Applicability.Safe) : IFileRenderer
{
    public void Render(FileResult result, ArrayBufferWriter<byte> output)
    {
        var places = new FindingPlaces(result);
        foreach (var finding in result.Findings)
        {
            PutTitle(finding, output);
            if (result.Tree is { } tree)
            {
                var frame = new SourceFrame(tree.Source, finding.Range, palette, output);
                PutPlace(places.StartOf(finding), result.Path, frame.NumberWidth, output);
                frame.Write();
            }
            else
            {
                PutPlace(places.StartOf(finding), result.Path, 0, output);
            }
            if (finding.Fix is { } fix)
                PutHelp(fix.Message, output);
            output.Put((byte)'\n');
        }
    }

    private void PutTitle(Finding finding, ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Error);
        output.Put(FindingPlaces.CodeOf(finding));
        if (finding.Rule is null)
            output.Put((byte)':');
        output.Put(palette.Reset);
        output.Put((byte)' ');
        if (finding.Fix is { } fix && fix.Applicability >= required)
        {
            FixSummary.PutMark(palette, output);
            output.Put((byte)' ');
        }
        output.Put(palette.Bold);
        output.PutLine(finding.Message);
        output.Put(palette.Reset);
        output.Put((byte)'\n');
    }

    private void PutPlace(TextPosition start, string path, int numberWidth, ArrayBufferWriter<byte> output)
    {
        output.Repeat((byte)' ', numberWidth);
        output.Put(palette.Frame);
        output.Put("--> "u8);
        output.Put(palette.Reset);
        output.PutLine(path);
        output.Put((byte)':');
        output.Put(start.Row);
        output.Put((byte)':');
        output.Put(start.Column);
        output.Put((byte)'\n');
    }

    private void PutHelp(string message, ArrayBufferWriter<byte> output)
    {
        output.Put(palette.Help);
        output.Put("help"u8);
        output.Put(palette.Reset);
        output.Put(palette.Bold);
        output.Put(": "u8);
        output.PutLine(message);
        output.Put(palette.Reset);
        output.Put((byte)'\n');
    }
}

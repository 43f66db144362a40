using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>The star of a finding that can be fixed without asking.</summary>
internal static class FixMark
{
    public static void PutBefore(Finding finding, ArrayBufferWriter<byte> output, Palette palette)
    {
        if (finding.Fix is not { Applicability: Applicability.Safe })
            return;
        output.Put((byte)'[');
        output.Put(palette.Separator);
        output.Put((byte)'*');
        output.Put(palette.Reset);
        output.Put("] "u8);
    }
}

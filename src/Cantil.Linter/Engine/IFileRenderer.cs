using System.Buffers;
using Cantil.Linter.Engine.Records;

namespace Cantil.Linter.Engine;

/// <summary>
/// Turns the findings of a file into bytes, on the thread that found them; what the files gave is joined in the order of the files.
/// </summary>
public interface IFileRenderer
{
    /// <summary>Whether <see cref="FileReport.Source"/> is wanted; findings that were kept from an earlier run come without where it is not.</summary>
    bool NeedsSource { get; }

    /// <summary>Whether more than codes, places, messages and the trust in fixes is wanted: what fixes change, and the lines whose comments count.</summary>
    bool NeedsDetails { get; }

    void Render(in FileReport report, ArrayBufferWriter<byte> output);
}

using System.Buffers;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;

namespace Cantil.Cli.Rendering;

/// <summary>A form of output: what it makes of each file, and what stands before and behind all of them.</summary>
internal abstract class ReportRenderer : IFileRenderer
{
    public virtual bool NeedsSource => false;

    public virtual bool NeedsDetails => true;

    /// <summary>Whether it is read by people, who want to know how many findings there are.</summary>
    public virtual bool HasSummary => false;

    /// <summary>How many bytes at the start of each file's part join it to the file before.</summary>
    public virtual int Joint => 0;

    public abstract void Render(in FileReport report, ArrayBufferWriter<byte> output);

    /// <summary>What stands before the first file.</summary>
    public virtual void Begin(FindingCounts counts, ArrayBufferWriter<byte> output)
    {
    }

    /// <summary>What stands behind the last file.</summary>
    public virtual void End(FindingCounts counts, ArrayBufferWriter<byte> output)
    {
    }
}

using Cantil.Cli.Rendering;
using Cantil.Formatter;
using Cantil.Linter.Engine.Caching;

namespace Cantil.Cli.Formatting;

/// <summary>How a run is done.</summary>
internal sealed record FormatRunOptions(FormatMode Mode)
{
    /// <summary>At least 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Each result is looked at before it counts.</summary>
    public bool Verifies { get; init; }

    /// <summary>What earlier runs found; null where nothing is to be asked or kept.</summary>
    public LintCache? Cache { get; init; }

    /// <summary>Only these lines are formatted; null for all.</summary>
    public LineRange? Range { get; init; }

    /// <summary>Standard input, where that is formatted: what comes of it is output.</summary>
    public byte[]? Input { get; init; }

    /// <summary>Where <see cref="Mode"/> wants differences.</summary>
    public DiffWriter? Diff { get; init; }
}

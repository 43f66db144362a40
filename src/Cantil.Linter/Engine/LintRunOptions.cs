using Cantil.Foundation.Files;
using Cantil.Foundation.Processes;
using Cantil.Linter.Engine.Caching;
using Cantil.Linter.Fixes;

namespace Cantil.Linter.Engine;

/// <summary>How a run is done.</summary>
public sealed record LintRunOptions
{
    /// <summary>At least 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>No finding is rendered; <see cref="LintSummary.Counts"/> is all that is wanted.</summary>
    public bool CountOnly { get; init; }

    /// <summary>Findings and their fixes are counted alone, by rule: none is rendered, and no message is built.</summary>
    public bool CountFixesOnly { get; init; }

    /// <summary>What earlier runs found; null where nothing is to be asked or kept.</summary>
    public LintCache? Cache { get; init; }

    /// <summary>Is told how far the run is; null where nobody wants to know.</summary>
    public IRunProgress? Progress { get; init; }

    /// <summary>Comments suppress nothing.</summary>
    public bool IgnoreSuppressions { get; init; }

    /// <summary>What rules may ask of the disk.</summary>
    public IPathProbe Disk { get; init; } = NothingProbe.Instance;

    /// <summary>Makes the checks that join the rules, for each thread anew.</summary>
    public IReadOnlyList<Func<IFileCheck>> Checks { get; init; } = [];

    /// <summary>How files are fixed; null where they are only looked at.</summary>
    public FixRunOptions? Fixes { get; init; }

    /// <summary>How what is found is suppressed, which is done instead of reporting and fixing; null where it is not.</summary>
    public NoqaRunOptions? AddNoqa { get; init; }
}

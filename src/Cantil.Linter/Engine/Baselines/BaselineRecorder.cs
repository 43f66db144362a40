using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine.Baselines;

/// <summary>Takes all findings, for a baseline to be written.</summary>
public sealed class BaselineRecorder : IFindingSink
{
    private readonly object _lock = new();

    /// <summary>What was found so far; to be asked when the run is over.</summary>
    public Baseline Found { get; } = new();

    public string? Identity => null;

    public bool Concerns(string path) => true;

    public void Take(string path, SourceText source, IReadOnlyList<Finding> findings, Span<bool> taken)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var locator = new FindingLocator(source);
        lock (_lock)
        {
            for (var i = 0; i < findings.Count; i++)
            {
                Found.Add(path, locator.Locate(findings[i]));
                taken[i] = true;
            }
        }
    }
}

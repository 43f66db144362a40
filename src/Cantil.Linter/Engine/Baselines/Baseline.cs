namespace Cantil.Linter.Engine.Baselines;

/// <summary>The findings that a project knows of, by the full paths of their files. Once read, many threads may ask it.</summary>
public sealed class Baseline
{
    private readonly Dictionary<string, List<KnownFinding>> _files = new(StringComparer.Ordinal);

    /// <summary>The full paths, in no order.</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>How many findings there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is known in a file.</summary>
    /// <param name="path">Full, with slashes.</param>
    public IReadOnlyList<KnownFinding> In(string path) => _files.TryGetValue(path, out var known) ? known : [];

    /// <param name="path">Full, with slashes.</param>
    public void Add(string path, KnownFinding finding)
    {
        if (!_files.TryGetValue(path, out var known))
            _files.Add(path, known = []);
        known.Add(finding);
        Count++;
    }
}

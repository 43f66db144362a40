using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;

namespace Cantil.Linter.Engine.Caching;

/// <summary>
/// What is on the disk beside the files that are linted, as far as rules ask for it; the same all through a run. Many threads may ask.
/// </summary>
/// <param name="exists">Says whether there is a file or directory under an absolute path.</param>
public sealed class Surroundings(Func<string, bool> exists)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public Surroundings()
        : this(PathProbe.Exists)
    {
    }

    /// <summary>When the run began, in nanoseconds since 1970.</summary>
    public long Start { get; } = FileStamp.Now;

    public bool Exists(string path)
    {
        lock (_known)
            if (_known.TryGetValue(path, out var known))
                return known;
        var answer = exists(path);
        lock (_known)
            _known[path] = answer;
        return answer;
    }
}

using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;

namespace Cantil.Linter.Engine.Caching;

/// <summary>
/// What is on the disk beside the files that are linted, as far as rules ask for it; the same all through a run, and noted down,
/// because what they find is true only as long as the answers are. Many threads may ask.
/// </summary>
/// <param name="disk">Is asked once for each path.</param>
public sealed class Surroundings(IPathProbe disk) : IPathProbe
{
    private readonly Dictionary<string, CacheQuestion> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CacheQuestion> _directories = new(StringComparer.Ordinal);
    private readonly List<CacheQuestion> _asked = [];

    /// <summary>When the run began, in nanoseconds since 1970.</summary>
    public long Start { get; } = FileStamp.Now;

    /// <summary>What rules have asked in this run; to be read when they have ended.</summary>
    internal IReadOnlyList<CacheQuestion> Asked => _asked;

    public bool IsFile(string path) => Ask(_files, isDirectory: false, path);

    public bool IsDirectory(string path) => Ask(_directories, isDirectory: true, path);

    /// <summary>Whether the answer to a question of an earlier run still holds.</summary>
    internal bool Holds(CacheQuestion question) =>
        (question.IsDirectory ? disk.IsDirectory(question.Path) : disk.IsFile(question.Path)) == question.Answer;

    private bool Ask(Dictionary<string, CacheQuestion> known, bool isDirectory, string path)
    {
        lock (_asked)
            if (known.TryGetValue(path, out var question))
                return question.Answer;
        var answer = isDirectory ? disk.IsDirectory(path) : disk.IsFile(path);
        lock (_asked)
            if (known.TryAdd(path, new CacheQuestion(isDirectory, path, answer)))
                _asked.Add(known[path]);
        return answer;
    }
}

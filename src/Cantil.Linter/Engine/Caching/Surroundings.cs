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
    private readonly Dictionary<string, CacheQuestion>?[] _known = new Dictionary<string, CacheQuestion>[2];
    private readonly List<CacheQuestion> _asked = [];

    /// <summary>When the run began, in nanoseconds since 1970.</summary>
    public long Start { get; } = FileStamp.Now;

    /// <summary>What rules have asked in this run; to be read when they have ended.</summary>
    internal IReadOnlyList<CacheQuestion> Asked => _asked;

    public bool IsFile(string path) => Ask(CacheQuestionKind.IsFile, path);

    public bool IsDirectory(string path) => Ask(CacheQuestionKind.IsDirectory, path);

    /// <summary>Not noted: rules ask it of the file that they look at, and its mode is part of its stamp.</summary>
    public bool? IsExecutable(string path) => disk.IsExecutable(path);

    /// <summary>Whether the answer to a question of an earlier run still holds.</summary>
    internal bool Holds(CacheQuestion question) => AskDisk(question.Kind, question.Path) == question.Answer;

    private bool Ask(CacheQuestionKind kind, string path)
    {
        lock (_asked)
            if (_known[(int)kind] is { } known && known.TryGetValue(path, out var question))
                return question.Answer;
        var answer = AskDisk(kind, path);
        lock (_asked)
        {
            var known = _known[(int)kind] ??= new Dictionary<string, CacheQuestion>(StringComparer.Ordinal);
            if (known.TryAdd(path, new CacheQuestion(kind, path, answer)))
                _asked.Add(known[path]);
        }
        return answer;
    }

    private bool AskDisk(CacheQuestionKind kind, string path) => kind == CacheQuestionKind.IsDirectory ? disk.IsDirectory(path) : disk.IsFile(path);
}

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
    private readonly Dictionary<string, CacheQuestion>[] _known =
        [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    private readonly List<CacheQuestion> _asked = [];

    /// <summary>When the run began, in nanoseconds since 1970.</summary>
    public long Start { get; } = FileStamp.Now;

    /// <summary>What rules have asked in this run; to be read when they have ended.</summary>
    internal IReadOnlyList<CacheQuestion> Asked => _asked;

    public bool IsFile(string path) => Ask(CacheQuestionKind.IsFile, path) == 1;

    public bool IsDirectory(string path) => Ask(CacheQuestionKind.IsDirectory, path) == 1;

    public bool? IsExecutable(string path) => Ask(CacheQuestionKind.IsExecutable, path) is var answer and not 2 ? answer == 1 : null;

    /// <summary>Whether the answer to a question of an earlier run still holds.</summary>
    internal bool Holds(CacheQuestion question) => Answer(question.Kind, question.Path) == question.Answer;

    private int Ask(CacheQuestionKind kind, string path)
    {
        var known = _known[(int)kind];
        lock (_asked)
            if (known.TryGetValue(path, out var question))
                return question.Answer;
        var answer = Answer(kind, path);
        lock (_asked)
            if (known.TryAdd(path, new CacheQuestion(kind, path, answer)))
                _asked.Add(known[path]);
        return answer;
    }

    private int Answer(CacheQuestionKind kind, string path) => kind switch
    {
        CacheQuestionKind.IsFile => disk.IsFile(path) ? 1 : 0,
        CacheQuestionKind.IsDirectory => disk.IsDirectory(path) ? 1 : 0,
        _ => disk.IsExecutable(path) switch { true => 1, false => 0, null => 2 },
    };
}

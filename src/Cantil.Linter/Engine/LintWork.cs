using Cantil.Foundation.Processes;

namespace Cantil.Linter.Engine;

/// <summary>The files of a run, handed out one by one to whoever asks.</summary>
internal sealed class LintWork(IReadOnlyList<LintFile> files, ProjectContext? project, int workers)
{
    private int _next = -1;

    public CollectionPoint CollectionPoint { get; } = new(workers);

    public int Count => files.Count;

    /// <summary>How many files have been begun.</summary>
    public int Taken => Math.Min(files.Count, Volatile.Read(ref _next) + 1);

    public LintFile this[int index] => files[index];

    /// <summary>The next file's index, or -1 if there is none.</summary>
    public int Take() => Interlocked.Increment(ref _next) is var index && index < files.Count ? index : -1;

    /// <summary>What rules on the project found in a file; null where they found nothing.</summary>
    public List<ProjectFinding>? FindingsIn(LintFile file) => project?.FindingsIn(file);
}

using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Baselines;

namespace Cantil.Cli.Linting;

/// <summary>Writes what a run finds into a baseline.</summary>
internal sealed class BaselineWriter(Host host, string file)
{
    private readonly string _path = Path.GetFullPath(file, host.WorkingDirectory).Replace(Path.DirectorySeparatorChar, '/');

    public BaselineRecorder Recorder { get; } = new();

    /// <exception cref="UsageException">There is a file of that name that is something else.</exception>
    public void CheckTarget()
    {
        var reader = new FileReader();
        if (reader.Read(_path) is null && reader.Bytes.Length > 0 && !BaselineFile.IsOne(reader.Bytes))
            throw new UsageException($"`{file}` is no baseline and is left as it is.", "Name a new file, or remove this one.");
    }

    /// <summary>Writes the baseline. What an older one knows of files that are still there and were not among those that were looked for stays in it.</summary>
    /// <param name="files">Those that were linted.</param>
    /// <param name="named">The paths of the command line.</param>
    /// <param name="unreadable">Full paths of files that could not be linted; what is known of them stays.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(IReadOnlyList<LintFile> files, List<string> named, IEnumerable<string> unreadable)
    {
        var baseline = Recorder.Found;
        var kept = new HashSet<string>(unreadable, StringComparer.Ordinal);
        if (new BaselineReading(_path).Baseline is { } old)
        {
            var linted = new HashSet<string>(StringComparer.Ordinal);
            foreach (var each in files)
                linted.Add(each.FullPath);
            var roots = named.ConvertAll(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, host.WorkingDirectory)).Replace(Path.DirectorySeparatorChar, '/'));
            if (roots.Count == 0)
                roots.Add(host.WorkingDirectory);
            foreach (var path in old.Files)
            {
                if (kept.Contains(path) || (!linted.Contains(path) && !roots.Exists(root => IsUnder(path, root)) && File.Exists(path)))
                    Keep(old, path, baseline);
            }
        }
        var content = BaselineFile.Write(baseline, Path.GetDirectoryName(_path) ?? "/");
        if (AtomicFile.Write(_path, content, out _) is { } problem)
            throw new IOException($"Cannot write the baseline `{file}`: {problem.Reason}.");
        host.Out.WriteLine($"Wrote {baseline.Count} known finding{(baseline.Count == 1 ? "" : "s")} to {file}.");
    }

    private static void Keep(Baseline old, string path, Baseline baseline)
    {
        foreach (var known in old.In(path))
            baseline.Add(path, known);
    }

    private static bool IsUnder(string path, string root) =>
        path.StartsWith(root, StringComparison.Ordinal) && (path.Length == root.Length || root.EndsWith('/') || path[root.Length] == '/');
}

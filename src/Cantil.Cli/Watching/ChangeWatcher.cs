using System.Diagnostics;

namespace Cantil.Cli.Watching;

/// <summary>
/// Waits for changes below some paths. The system tells of them where it can; where it cannot, as on some network drives or when
/// there are too many directories, the disk is looked at every second.
/// </summary>
internal sealed class ChangeWatcher : IDisposable
{
    /// <summary>How long it has to be quiet after a change: editors write a file in several steps, version control many files.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    /// <summary>After that long no more is waited for.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<string> _paths;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly AutoResetEvent _changed = new(false);
    private readonly ManualResetEvent _ended = new(false);
    private DiskSnapshot? _snapshot;
    private volatile bool _polls;

    /// <param name="paths">Absolute paths of files and directories; what is not there is left out.</param>
    /// <param name="poll">Look every second, whatever the system can do.</param>
    public ChangeWatcher(IReadOnlyList<string> paths, bool poll = false)
    {
        _paths = paths;
        _polls = poll;
        if (!poll)
            Watch();
        if (_polls)
            _snapshot = DiskSnapshot.Take(paths);
    }

    /// <summary>Whether the disk is looked at, because nobody tells.</summary>
    public bool IsPolling => _polls;

    /// <summary>Ends the waiting; may be called from any thread.</summary>
    public void End() => _ended.Set();

    /// <summary>Waits for the next change, and until it is quiet again.</summary>
    /// <returns>False where the waiting was ended.</returns>
    public bool Wait()
    {
        while (true)
        {
            var signal = WaitHandle.WaitAny([_ended, _changed], _polls ? Interval : Timeout.InfiniteTimeSpan);
            if (signal == 0)
                return false;
            // The watchers may have given up meanwhile.
            if (signal == WaitHandle.WaitTimeout || _polls)
            {
                var now = DiskSnapshot.Take(_paths);
                var isChanged = _snapshot is null || now != _snapshot;
                _snapshot = now;
                if (!isChanged)
                    continue;
            }
            return Settle();
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _changed.Dispose();
        _ended.Dispose();
    }

    private bool Settle()
    {
        var start = Stopwatch.StartNew();
        while (start.Elapsed < Longest)
        {
            var signal = WaitHandle.WaitAny([_ended, _changed], Quiet);
            if (signal == 0)
                return false;
            if (signal == WaitHandle.WaitTimeout)
                break;
        }
        return true;
    }

    private void Watch()
    {
        foreach (var path in _paths)
            try
            {
                if (Directory.Exists(path))
                    Add(new FileSystemWatcher(path) { IncludeSubdirectories = true });
                else if (Path.GetDirectoryName(path) is { } parent && Directory.Exists(parent))
                    Add(new FileSystemWatcher(parent));
            }
            catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
            {
                _polls = true;
            }
    }

    private void Add(FileSystemWatcher watcher)
    {
        _watchers.Add(watcher);
        var root = watcher.Path;
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes;
        watcher.Changed += (_, change) => Notice(root, change.FullPath, mayBeDirectory: false);
        watcher.Created += (_, change) => Notice(root, change.FullPath, mayBeDirectory: true);
        watcher.Deleted += (_, change) => Notice(root, change.FullPath, mayBeDirectory: true);
        watcher.Renamed += (_, change) =>
        {
            Notice(root, change.OldFullPath, mayBeDirectory: true);
            Notice(root, change.FullPath, mayBeDirectory: true);
        };
        watcher.Error += (_, _) =>
        {
            // Too many directories, or more changes than can be kept: what happened is not known.
            _polls = true;
            _changed.Set();
        };
        watcher.EnableRaisingEvents = true;
    }

    private void Notice(string root, string path, bool mayBeDirectory)
    {
        var inside = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..].TrimStart('/', '\\') : path;
        if (WatchedNames.Matters(inside, mayBeDirectory))
            _changed.Set();
    }
}

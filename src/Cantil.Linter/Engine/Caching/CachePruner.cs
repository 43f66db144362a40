using System.Text;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;

namespace Cantil.Linter.Engine.Caching;

/// <summary>
/// Removes what is kept for directories that are gone. That means reading the whole folder, so it is done once a day, and by a run
/// that writes to the cache anyhow. What cannot be removed stays: nothing depends on it.
/// </summary>
/// <param name="now">In nanoseconds since 1970.</param>
internal sealed class CachePruner(CacheScope scope, long now)
{
    /// <summary>The cache itself: its folders hold nothing but what is kept.</summary>
    private const string Root = ".";

    private const long Day = 86_400_000_000_000;

    /// <summary>How long what another version of the program wrote is left to it.</summary>
    private const long Patience = 30 * Day;

    public bool IsFor(CacheScope other) => other.Folder == scope.Folder && other.Directory.Path == scope.Directory.Path;

    public void Prune()
    {
        var mark = scope.Folder + ".pruned";
        var isNew = !FileStamp.TryRead(scope.Directory.PathOf(Root, mark), out var stamp);
        if (!isNew && IsWithin(stamp.Modified, Day))
            return;
        // First the mark: of two runs that end at once, one is enough. In a new cache there is nothing to remove.
        if (scope.Directory.Write(Root, mark, []) is not null || isNew)
            return;
        var names = new DirectoryReader();
        if (names.Read(string.Concat(scope.Directory.Path, "/", scope.Folder)) is not null)
            return;
        var reader = new FileReader();
        for (var i = 0; i < names.Count; i++)
            if (names.Kind(i) == EntryKind.File && names.Name(i).Length == ContentHash.Size * 2 && IsUseless(names.Name(i).ToString(), reader))
                scope.Directory.Remove(scope.Folder, names.Name(i).ToString());
    }

    private bool IsUseless(string name, FileReader reader)
    {
        var path = scope.Directory.PathOf(scope.Folder, name);
        if (reader.Read(path) is not null)
            return false;
        var shard = reader.Bytes;
        if (CacheHeader.Read(shard, scope.Program, out _) is not { } header)
            return FileStamp.TryRead(path, out var stamp) && !IsWithin(stamp.Modified, Patience);
        var directory = Encoding.UTF8.GetString(shard[^header.DirectoryLength..]);
        return !PathProbe.IsDirectory(directory);
    }

    /// <summary>A time in the future is none to wait for.</summary>
    private bool IsWithin(long time, long span) => time > now - span && time < now + Day;
}

using System.IO.Enumeration;
using Cantil.Foundation.Caching;

namespace Cantil.Cli.Watching;

/// <summary>What there is below some paths, to be compared with what there is a moment later.</summary>
/// <param name="Files">How many files matter.</param>
/// <param name="Sum">Of the hashes of their paths, times and sizes, in no order.</param>
internal sealed record DiskSnapshot(int Files, ulong Sum)
{
    /// <summary>Looks at the disk; what cannot be read is not there.</summary>
    public static DiskSnapshot Take(IReadOnlyList<string> paths)
    {
        var (files, sum) = (0, 0UL);
        foreach (var path in paths)
            if (Directory.Exists(path))
                foreach (var hash in HashesBelow(path))
                {
                    files++;
                    sum += hash;
                }
            else if (FileStamp.TryRead(path, out var stamp))
            {
                files++;
                sum += HashOf(path, stamp.Modified, stamp.Size);
            }
        return new DiskSnapshot(files, sum);
    }

    private static FileSystemEnumerable<ulong> HashesBelow(string directory) =>
        new(
            directory,
            (ref FileSystemEntry entry) => HashOf(entry.ToFullPath(), entry.LastWriteTimeUtc.UtcTicks, entry.Length),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && WatchedNames.IsFile(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !WatchedNames.IsSkipped(entry.FileName) && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private static ulong HashOf(string path, long time, long size)
    {
        var hash = new HashBuilder();
        hash.Add(path);
        hash.Add(time);
        hash.Add(size);
        return hash.ToHash().Low;
    }
}

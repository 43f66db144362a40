using Cantil.Index.Pages;
using Cantil.Packaging.Versions;

namespace Cantil.Index.Sources;

/// <summary>
/// Makes one list of the releases of several pages. Files of flat indexes belong to whatever index has the same version; of two
/// indexes that have the same version, the first one's counts.
/// </summary>
internal static class ReleaseMerger
{
    /// <param name="pages">The pages, in the order of their indexes.</param>
    /// <param name="strategy">Which of several indexes counts.</param>
    /// <param name="starts">Where the releases of each index begin, if they come one index after another; else empty.</param>
    public static ListedRelease[] Merge(IReadOnlyList<ProjectPage> pages, IndexStrategy strategy, out int[] starts)
    {
        var flat = new List<ProjectPage>();
        var simple = new List<ProjectPage>();
        foreach (var page in pages)
            (page.Index.Format == IndexFormat.Flat ? flat : simple).Add(page);
        var releases = new List<ListedRelease>();
        var seen = new HashSet<PackageVersion>();
        starts = [];
        if (strategy == IndexStrategy.UnsafeFirstMatch && simple.Count > 0)
        {
            starts = new int[simple.Count];
            for (var i = 0; i < simple.Count; i++)
            {
                starts[i] = releases.Count;
                Add(releases, seen, i == 0 ? [.. flat, simple[0]] : [simple[i]]);
            }
        }
        else
            Add(releases, seen, [.. flat, .. simple]);
        return releases.ToArray();
    }

    // All at once, newest first; each page is in that order already.
    private static void Add(List<ListedRelease> releases, HashSet<PackageVersion> seen, List<ProjectPage> pages)
    {
        var next = new int[pages.Count];
        while (true)
        {
            PackageVersion? newest = null;
            for (var i = 0; i < pages.Count; i++)
                if (next[i] < pages[i].ReleaseCount && pages[i].GetRelease(next[i]).Version is var version && (newest is null || version > newest.Value))
                    newest = version;
            if (newest is null)
                return;
            var parts = new List<Release>();
            for (var i = 0; i < pages.Count; i++)
                if (next[i] < pages[i].ReleaseCount && pages[i].GetRelease(next[i]) is var release && release.Version == newest.Value)
                {
                    next[i]++;
                    if (pages[i].Index.Format == IndexFormat.Flat || !parts.Exists(static part => part.Page.Index.Format == IndexFormat.Simple))
                        parts.Add(release);
                }
            if (seen.Add(newest.Value))
                releases.Add(parts.Count == 1 ? new ListedRelease(parts[0]) : Join(parts));
        }
    }

    private static ListedRelease Join(List<Release> parts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<DistributionFile>();
        foreach (var part in parts)
            for (var i = 0; i < part.FileCount; i++)
                if (names.Add(part.GetFile(i).FileName))
                    files.Add(part.GetFile(i));
        return new ListedRelease(parts[0], files.ToArray());
    }
}

namespace Cantil.Packaging.Locking;

/// <summary>The order in which a lock is written.</summary>
internal static class PylockOrder
{
    public static readonly Comparer<PylockPackage> Packages = Comparer<PylockPackage>.Create(Compare);

    public static readonly Comparer<PylockDependency> Dependencies = Comparer<PylockDependency>.Create(Compare);

    public static readonly Comparer<PylockFile> Files = Comparer<PylockFile>.Create(Compare);

    private static int Compare(PylockPackage left, PylockPackage right)
    {
        var order = left.Name.CompareTo(right.Name);
        if (order == 0)
            order = Nullable.Compare(left.Version, right.Version);
        if (order == 0)
            order = string.CompareOrdinal(left.Marker?.ToString(), right.Marker?.ToString());
        return order != 0 ? order : string.CompareOrdinal(Place(left.Index, left.Vcs, left.Directory, left.Archive), Place(right.Index, right.Vcs, right.Directory, right.Archive));
    }

    private static int Compare(PylockDependency left, PylockDependency right)
    {
        var order = left.Name.CompareTo(right.Name);
        if (order == 0)
            order = Nullable.Compare(left.Version, right.Version);
        return order != 0 ? order : string.CompareOrdinal(Place(left.Index, left.Vcs, left.Directory, left.Archive), Place(right.Index, right.Vcs, right.Directory, right.Archive));
    }

    private static int Compare(PylockFile left, PylockFile right)
    {
        var order = string.CompareOrdinal(left.FileName, right.FileName);
        return order != 0 ? order : string.CompareOrdinal(left.Url ?? left.Path, right.Url ?? right.Path);
    }

    private static string Place(string? index, PylockVcs? vcs, PylockDirectory? directory, PylockArchive? archive) =>
        $"{index} {vcs?.Url}{vcs?.Path} {vcs?.CommitId} {vcs?.Subdirectory} {directory?.Path} {archive?.Url}{archive?.Path} {archive?.Subdirectory}";
}

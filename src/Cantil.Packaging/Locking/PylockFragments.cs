using Cantil.Foundation.Toml;

namespace Cantil.Packaging.Locking;

/// <summary>The parts of a lock that are written on one line, keys in the order of the standard.</summary>
internal static class PylockFragments
{
    public static TomlFragment Of(PylockVcs vcs) => new Entries()
        .Add("type", vcs.Type).Add("url", vcs.Url).Add("path", vcs.Path).Add("requested-revision", vcs.RequestedRevision)
        .Add("commit-id", vcs.CommitId).Add("subdirectory", vcs.Subdirectory).ToTable();

    public static TomlFragment Of(PylockDirectory directory) => new Entries()
        .Add("path", directory.Path).Add("editable", directory.IsEditable is { } editable ? TomlFragment.Of(editable) : null)
        .Add("subdirectory", directory.Subdirectory).ToTable();

    public static TomlFragment Of(PylockArchive archive) => new Entries()
        .Add("url", archive.Url).Add("path", archive.Path).Add("size", Number(archive.Size)).Add("upload-time", Time(archive.UploadTime))
        .Add("hashes", Of(archive.Hashes)).Add("subdirectory", archive.Subdirectory).ToTable();

    public static TomlFragment Of(PylockFile file) => new Entries()
        .Add("name", file.Name).Add("upload-time", Time(file.UploadTime)).Add("url", file.Url).Add("path", file.Path).Add("size", Number(file.Size))
        .Add("hashes", Of(file.Hashes)).ToTable();

    public static TomlFragment Of(PylockDependency dependency) => new Entries()
        .Add("name", dependency.Name.Value).Add("version", dependency.Version?.ToString())
        .Add("vcs", dependency.Vcs is { } vcs ? Of(vcs) : null).Add("directory", dependency.Directory is { } directory ? Of(directory) : null)
        .Add("archive", dependency.Archive is { } archive ? Of(archive) : null).Add("index", dependency.Index).ToTable();

    public static TomlFragment Of(PylockAttestation attestation) =>
        TomlFragment.Table([KeyValuePair.Create("kind", TomlFragment.Of(attestation.Kind)), .. attestation.Values]);

    private static TomlFragment Of(IReadOnlyList<PylockHash> hashes)
    {
        var entries = new Entries();
        foreach (var hash in hashes.OrderBy(static hash => hash.Algorithm, StringComparer.Ordinal))
            entries.Add(hash.Algorithm, hash.Value);
        return entries.ToTable();
    }

    private static TomlFragment? Number(long? value) => value is { } number ? TomlFragment.Of(number) : null;

    private static TomlFragment? Time(DateTimeOffset? value) => value is { } time ? TomlFragment.Of(time) : null;

    private readonly struct Entries()
    {
        private readonly List<KeyValuePair<string, TomlFragment>> _list = [];

        public Entries Add(string key, TomlFragment? value)
        {
            if (value is { } fragment)
                _list.Add(KeyValuePair.Create(key, fragment));
            return this;
        }

        public Entries Add(string key, string? value) => Add(key, value is null ? null : TomlFragment.Of(value));

        public TomlFragment ToTable() => TomlFragment.Table(_list);
    }
}

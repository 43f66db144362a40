using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Locking;

namespace Cantil.Projects.Locking;

/// <summary>
/// What Cantil notes at the end of a lock, in <c>[tool.cantil]</c>, to see at a glance whether it is still right: the fingerprints of what was asked for and where, hashes of
/// other projects' files that were read, and a hash of the lock itself, which tells whether somebody else wrote in it.
/// </summary>
internal sealed record LockSeal(string Inputs, string Indexes, string Content, IReadOnlyList<KeyValuePair<string, string>> Files, IReadOnlyList<string> Forks)
{
    private static ReadOnlySpan<byte> Header => "\n[tool.cantil]\n"u8;

    /// <summary>Adds the notes to a lock.</summary>
    /// <param name="document">The lock without notes of ours.</param>
    /// <param name="inputs">The fingerprint of what was asked for.</param>
    /// <param name="indexes">The fingerprint of where packages were looked for.</param>
    /// <param name="files">Paths from the lock's folder and hashes of files that were read.</param>
    /// <param name="forks">The environments that were resolved apart.</param>
    /// <param name="buildConstraints">Bounds on what is installed for building its packages.</param>
    public static byte[] Write(
        PylockDocument document, string inputs, string indexes, IReadOnlyList<KeyValuePair<string, string>> files, IReadOnlyList<string> forks, IReadOnlyList<string> buildConstraints)
    {
        var content = ContentHash.Of(document.ToUtf8()).ToString();
        var values = new List<KeyValuePair<string, TomlFragment>>
        {
            new("inputs", TomlFragment.Of(inputs)),
            new("indexes", TomlFragment.Of(indexes)),
            new("content", TomlFragment.Of(content)),
        };
        if (files.Count > 0)
            values.Add(new("files", TomlFragment.Table(files.Select(static file => KeyValuePair.Create(file.Key, TomlFragment.Of(file.Value))))));
        if (buildConstraints.Count > 0)
            values.Add(new("build-constraints", TomlFragment.Array(buildConstraints.Select(TomlFragment.Of))));
        if (forks.Count > 0)
            values.Add(new("forks", TomlFragment.Lines([.. forks.Select(TomlFragment.Of)])));
        return (document with { Tools = [.. document.Tools, new PylockTool("cantil", values)] }).ToUtf8();
    }

    /// <summary>Reads the notes without reading the lock; null where there are none, or others wrote behind them.</summary>
    /// <param name="bytes">The lock.</param>
    /// <param name="isWhole">Whether the lock is as it was written.</param>
    public static LockSeal? Read(ReadOnlySpan<byte> bytes, out bool isWhole)
    {
        isWhole = false;
        var at = bytes.LastIndexOf(Header);
        if (at < 0)
            return null;
        var document = TomlDocument.Parse(SourceText.From(bytes[at..]));
        if (document.Error is not null || document.Root.GetTable("tool")?.GetTable("cantil") is not { } table ||
            Text(table.Get("inputs")) is not { } inputs || Text(table.Get("indexes")) is not { } indexes || Text(table.Get("content")) is not { } content)
            return null;
        var files = new List<KeyValuePair<string, string>>();
        if (table.GetTable("files") is { } known)
            foreach (var entry in known)
                files.Add(new(entry.Key, Text(entry.Value) ?? ""));
        var forks = new List<string>();
        if (table.Get("forks") is TomlArray array)
            foreach (var item in array)
                if (Text(item) is { } fork)
                    forks.Add(fork);
        isWhole = ContentHash.Of(bytes[..at]).ToString() == content;
        return new LockSeal(inputs, indexes, content, files, forks);
    }

    private static string? Text(TomlValue? value) => value is TomlScalar { Kind: TomlKind.String } scalar ? scalar.GetString() : null;

    /// <summary>Whether the other projects' files are as they were.</summary>
    public bool FilesAreSame(string folder)
    {
        var reader = new FileReader();
        foreach (var (path, hash) in Files)
            if (HashOf(reader, Path.GetFullPath(path, folder)) != hash)
                return false;
        return true;
    }

    /// <summary>The hash of a file's content; null where it cannot be read.</summary>
    public static string? HashOf(FileReader reader, string path) => reader.Read(path) is null ? ContentHash.Of(reader.Bytes).ToString() : null;
}

namespace Cantil.Packaging.Locking;

/// <summary>A source distribution or a wheel (PEP 751, "packages.sdist", "packages.wheels").</summary>
public sealed record PylockFile : PylockSource
{
    /// <summary>The name of the file; null where the last part of the path or the URL says it.</summary>
    public string? Name { get; init; }

    public DateTimeOffset? UploadTime { get; init; }

    /// <summary>Null where there is a <see cref="Path"/>.</summary>
    public string? Url { get; init; }

    /// <summary>Relative to the lock, or absolute; null where there is a <see cref="Url"/>.</summary>
    public string? Path { get; init; }

    /// <summary>In bytes, or null where it is not known.</summary>
    public long? Size { get; init; }

    /// <summary>At least one, in the order of the algorithms' names.</summary>
    public required IReadOnlyList<PylockHash> Hashes { get; init; }

    /// <summary>The name of the file, wherever it is said.</summary>
    public string FileName => Name ?? LastPart(Path, Url);

    internal static string LastPart(string? path, string? url)
    {
        if (path is not null)
            return path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        var address = url ?? "";
        var end = address.IndexOfAny(['?', '#']);
        if (end >= 0)
            address = address[..end];
        return Uri.UnescapeDataString(address[(address.LastIndexOf('/') + 1)..]);
    }

    // Records compare lists by reference.
    public bool Equals(PylockFile? other) =>
        other is not null && Name == other.Name && UploadTime == other.UploadTime && Url == other.Url && Path == other.Path && Size == other.Size &&
        Hashes.SequenceEqual(other.Hashes);

    public override int GetHashCode() => HashCode.Combine(Name, Url, Path);
}

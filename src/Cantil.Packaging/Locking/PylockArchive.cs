namespace Cantil.Packaging.Locking;

/// <summary>An archive that was named directly, by URL or path (PEP 751, "packages.archive").</summary>
public sealed record PylockArchive : PylockSource
{
    /// <summary>Null where there is a <see cref="Path"/>.</summary>
    public string? Url { get; init; }

    /// <summary>Relative to the lock, or absolute; null where there is a <see cref="Url"/>.</summary>
    public string? Path { get; init; }

    /// <summary>In bytes, or null where it is not known.</summary>
    public long? Size { get; init; }

    public DateTimeOffset? UploadTime { get; init; }

    /// <summary>At least one, in the order of the algorithms' names.</summary>
    public required IReadOnlyList<PylockHash> Hashes { get; init; }

    /// <summary>The folder inside the archive that the project is in, or null.</summary>
    public string? Subdirectory { get; init; }

    /// <summary>The name of the file.</summary>
    public string FileName => PylockFile.LastPart(Path, Url);

    // Records compare lists by reference.
    public bool Equals(PylockArchive? other) =>
        other is not null && Url == other.Url && Path == other.Path && Size == other.Size && UploadTime == other.UploadTime && Subdirectory == other.Subdirectory &&
        Hashes.SequenceEqual(other.Hashes);

    public override int GetHashCode() => HashCode.Combine(Url, Path, Subdirectory);
}

namespace Cantil.Index.Caching;

/// <summary>An answer that is kept, with what is needed to know whether it is still good.</summary>
internal sealed class CacheEntry
{
    /// <summary>What was asked for, without credentials, and the forms of the answer that would do.</summary>
    public required string Key { get; init; }

    public int Status { get; init; } = 200;

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>When it came, or was last found to be still right.</summary>
    public required DateTimeOffset Stored { get; init; }

    public required DateTimeOffset FreshUntil { get; init; }

    public bool IsImmutable { get; init; }

    /// <summary>The whole file, in which the content stands.</summary>
    public byte[] Buffer { get; init; } = [];

    /// <summary>Where the content starts.</summary>
    public int Start { get; init; }

    /// <summary>In bytes.</summary>
    public int Length { get; init; }

    public ReadOnlyMemory<byte> Content => Buffer.AsMemory(Start, Length);

    public bool CanBeAsked => ETag is not null || LastModified is not null;
}

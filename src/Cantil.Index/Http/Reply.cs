namespace Cantil.Index.Http;

/// <summary>An answer: its status, the headers that matter, its body.</summary>
internal sealed class Reply
{
    public required int Status { get; init; }

    /// <summary>Where it came from after redirects.</summary>
    public required Uri Url { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public string? CacheControl { get; init; }

    public string? Expires { get; init; }

    public string? Vary { get; init; }

    public string? Date { get; init; }

    public string? Age { get; init; }

    public string? ContentType { get; init; }

    public string? ContentRange { get; init; }

    public string? AcceptRanges { get; init; }

    public string? RetryAfter { get; init; }

    public long? ContentLength { get; init; }

    public string? Location { get; init; }

    public ReadOnlyMemory<byte> Body { get; set; }
}

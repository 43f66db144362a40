namespace Cantil.Index.Http;

/// <summary>What is asked of a server: always to get something.</summary>
internal sealed class Request
{
    public required Uri Url { get; init; }

    /// <summary>Where redirects have led so far, for messages.</summary>
    public Uri? Current { get; set; }

    /// <summary>Which forms of the answer are wanted.</summary>
    public string Accept { get; init; } = "*/*";

    /// <summary>Of the copy that is there (RFC 9110, 13.1.2).</summary>
    public string? ETag { get; init; }

    /// <summary>Of the copy that is there (RFC 9110, 13.1.3).</summary>
    public string? LastModified { get; init; }

    /// <summary>The value of <c>Range</c>; null for the whole.</summary>
    public string? Range { get; init; }

    /// <summary>Whether to ask for the headers alone.</summary>
    public bool IsHead { get; init; }

    /// <summary>Whether the answer may be packed on its way.</summary>
    public bool MayBePacked { get; init; } = true;

    /// <summary>The largest body that is taken, unpacked, in bytes.</summary>
    public long Limit { get; init; } = int.MaxValue;

    /// <summary>
    /// Takes the body of an answer of status 200 or 206 as it comes, instead of its being kept in memory; where the connection breaks, it is called again
    /// from the beginning.
    /// </summary>
    public Func<Reply, Stream, CancellationToken, Task>? Consume { get; init; }

    /// <summary>Statuses other than success that the caller deals with; 304 and 404 always are.</summary>
    public Func<int, bool>? Accepts { get; init; }
}

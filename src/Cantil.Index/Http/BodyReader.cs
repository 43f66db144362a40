using System.IO.Compression;

namespace Cantil.Index.Http;

/// <summary>Reads the body of an answer into memory, unpacked, with bounds on its size and on how long nothing may come.</summary>
internal static class BodyReader
{
    /// <summary>Opens the body, unpacked; each read of it has the whole of the time-out.</summary>
    /// <exception cref="IndexException">It is packed in a way that was not asked for.</exception>
    public static Stream Open(HttpContent content, Deadline deadline)
    {
        var stream = new DeadlineStream(content.ReadAsStream(deadline.Token), deadline);
        string? encoding = null;
        foreach (var name in content.Headers.ContentEncoding)
            encoding = encoding is null ? name : $"{encoding}, {name}";
        return encoding?.ToLowerInvariant() switch
        {
            null or "identity" => stream,
            "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
            "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
            _ => throw new IndexException(IndexProblem.Malformed, $"the answer is packed as \"{encoding}\", which was not asked for"),
        };
    }

    /// <summary>Room for a body.</summary>
    /// <param name="expected">How long it is said to be, or 0: not yet a reason to take that much memory.</param>
    /// <param name="limit">The largest that is taken, in bytes.</param>
    public static byte[] Room(long expected, long limit) => new byte[Math.Clamp(expected + 1, 4096, Math.Max(4096, Math.Min(limit + 1, 4 << 20)))];

    /// <summary>More room for a body that fills what there is.</summary>
    /// <exception cref="BodyTooLargeException">It is larger than the limit.</exception>
    public static void Grow(ref byte[] buffer, int length, long limit)
    {
        if (length > limit)
            throw new BodyTooLargeException(limit);
        if (length == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, buffer.Length * 2L));
    }

    /// <summary>Reads all of a body.</summary>
    /// <exception cref="BodyTooLargeException">It is larger than the limit.</exception>
    public static async Task<byte[]> ReadAsync(Stream body, long limit, CancellationToken cancellation)
    {
        var buffer = Room(limit, limit);
        var length = 0;
        for (int count; (count = await body.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false)) > 0;)
        {
            length += count;
            Grow(ref buffer, length, limit);
        }
        return buffer[..length];
    }
}

using System.IO.Compression;

namespace Cantil.Index.Http;

/// <summary>Reads the body of an answer into memory, unpacked, with bounds on its size and on how long nothing may come.</summary>
internal static class BodyReader
{
    /// <summary>Opens the body, unpacked; each read of it has the whole of the time-out.</summary>
    /// <exception cref="IndexException">It is packed in a way that was not asked for.</exception>
    public static async Task<Stream> OpenAsync(HttpContent content, Deadline deadline)
    {
        var stream = new DeadlineStream(await content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false), deadline);
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

    /// <summary>Reads all of it.</summary>
    /// <param name="stream">The body, unpacked.</param>
    /// <param name="expected">How long it is said to be, or 0.</param>
    /// <param name="limit">In bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="BodyTooLargeException">It is larger than the limit.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, long expected, long limit, CancellationToken cancellation)
    {
        // What a server says of the length is not yet a reason to take that much memory.
        var buffer = new byte[Math.Clamp(expected + 1, 4096, Math.Min(limit + 1, 4 << 20))];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Min(limit + 1, buffer.Length * 2L)));
            var count = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (count == 0)
                return buffer.AsMemory(0, length);
            length += count;
            if (length > limit)
                throw new BodyTooLargeException(limit);
        }
    }
}

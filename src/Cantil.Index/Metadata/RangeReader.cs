using System.Globalization;
using Cantil.Index.Http;
using Cantil.Index.Pages;

namespace Cantil.Index.Metadata;

/// <summary>
/// Reads the metadata of a wheel without the wheel: its end, where the directory of the archive stands and mostly the metadata too, then what
/// is still missing. A server that does not give parts gives the whole.
/// </summary>
internal sealed class RangeReader(IndexSettings settings, HttpFetcher fetcher)
{
    // Enough for the directory of all but the largest wheels.
    private const int Tail = 64 << 10;
    private const int Piece = 64 << 10;
    private const int LargestPiece = 8 << 20;

    // The directory of the largest wheels has some megabytes: where more is wanted, somebody leads us through the whole file.
    private const long LargestSum = 64 << 20;

    public async Task<Reply> ReadMetadataAsync(DistributionFile file, Uri url, CancellationToken cancellation)
    {
        Stream? whole = null;
        try
        {
            ReadOnlyMemory<byte> tail = default;
            var reply = await fetcher.SendAsync(
                new Request
                {
                    Url = url,
                    Range = $"bytes=-{Tail}",
                    Accepts = static status => status is 400 or 405 or 416 or 501,
                    Consume = async (answer, body, token) =>
                    {
                        if (answer.Status == 206 && TryPlace(answer, out var start, out _, out var total) && total - start <= 2L * Tail)
                            tail = await BodyReader.ReadAsync(body, 2L * Tail, token).ConfigureAwait(false);
                        else if (answer.Status != 206)
                            await Downloads.CopyAsync(body, whole ??= Downloads.Temporary(), file, token).ConfigureAwait(false);
                    },
                },
                cancellation).ConfigureAwait(false);
            if (reply.Status is 404 or 410)
                throw Downloads.Missing(file, url);
            if (reply.Status == 206 && TryPlace(reply, out var first, out _, out var size) && tail.Length == size - first &&
                await ReadPartsAsync(file, url, first, size, tail, cancellation).ConfigureAwait(false) is { } content)
            {
                reply.Body = content;
                return reply;
            }
            // Neither its end nor the whole: then the whole, asked for as such.
            if (reply.Status is not (200 or 203) || whole is null)
            {
                if (whole is not null)
                    await whole.DisposeAsync().ConfigureAwait(false);
                (whole, reply) = await Downloads.GetAsync(fetcher, file, url, cancellation).ConfigureAwait(false);
            }
            reply.Body = WheelArchive.ReadMetadata(whole, file, settings.Http.LargestMetadata);
            return reply;
        }
        finally
        {
            if (whole is not null)
                await whole.DisposeAsync().ConfigureAwait(false);
        }
    }

    // Null where the server stops giving parts.
    private async Task<byte[]?> ReadPartsAsync(DistributionFile file, Uri url, long first, long size, ReadOnlyMemory<byte> tail, CancellationToken cancellation)
    {
        using var stream = new SparseStream(size);
        stream.Add(first, tail);
        for (var (piece, sum) = (Piece, 0L); sum < LargestSum; piece = Math.Min(piece * 2, LargestPiece))
        {
            long start;
            try
            {
                return WheelArchive.ReadMetadata(stream, file, settings.Http.LargestMetadata);
            }
            catch (MissingPartException missing)
            {
                start = missing.Offset;
            }
            var end = Math.Min(start + piece, stream.NextPart(start));
            var part = await fetcher.SendAsync(
                new Request { Url = url, Range = $"bytes={start}-{end - 1}", Limit = piece, Accepts = static status => status is 400 or 405 or 416 or 501 },
                cancellation).ConfigureAwait(false);
            if (part.Status != 206 || !TryPlace(part, out var from, out _, out var total) || from != start || total != size || part.Body.Length == 0)
                return null;
            stream.Add(start, part.Body);
            sum += part.Body.Length;
        }
        return null;
    }

    // Content-Range: bytes 0-1233/1234 (RFC 9110, 14.4).
    private static bool TryPlace(Reply reply, out long start, out long end, out long total)
    {
        start = end = total = 0;
        if (reply.ContentRange is not { } text || !text.StartsWith("bytes ", StringComparison.OrdinalIgnoreCase))
            return false;
        var range = text.AsSpan(6).Trim();
        var (dash, slash) = (range.IndexOf('-'), range.IndexOf('/'));
        return dash > 0 && slash > dash && long.TryParse(range[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out start) &&
            long.TryParse(range[(dash + 1)..slash], NumberStyles.None, CultureInfo.InvariantCulture, out end) &&
            long.TryParse(range[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out total) && start <= end && end < total;
    }
}

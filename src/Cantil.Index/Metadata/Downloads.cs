using System.Security.Cryptography;
using Cantil.Foundation.Files;
using Cantil.Index.Http;
using Cantil.Index.Pages;
using Cantil.Index.Sources;

namespace Cantil.Index.Metadata;

/// <summary>Downloads whole files into temporary ones and checks their hashes.</summary>
internal static class Downloads
{
    /// <summary>Downloads a file.</summary>
    /// <returns>Its content, at the beginning, to be disposed of.</returns>
    /// <exception cref="IndexException">It is not there, or has another hash than the index says.</exception>
    public static async Task<(Stream Content, Reply Reply)> GetAsync(HttpFetcher fetcher, DistributionFile file, Uri url, CancellationToken cancellation)
    {
        var target = Temporary();
        try
        {
            var reply = await fetcher.SendAsync(
                new Request { Url = url, MayBePacked = false, Consume = (_, body, token) => CopyAsync(body, target, file, token) }, cancellation).ConfigureAwait(false);
            if (reply.Status is not (200 or 203))
                throw Missing(file, url);
            target.Position = 0;
            return (target, reply);
        }
        catch
        {
            await target.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Copies a body to the beginning of a file and checks the hash.</summary>
    public static async Task CopyAsync(Stream body, Stream target, DistributionFile file, CancellationToken cancellation)
    {
        target.Position = 0;
        target.SetLength(0);
        var hash = HashCheck.Choose(file.Hashes);
        using var sum = IncrementalHash.CreateHash(hash is { } known ? HashCheck.NameOf(known.Algorithm)!.Value : HashAlgorithmName.SHA256);
        var source = new HashingStream(body, sum);
        await using (source.ConfigureAwait(false))
            await source.CopyToAsync(target, cancellation).ConfigureAwait(false);
        if (hash is { } expected)
            HashCheck.Require(expected, sum, () => file.FileName, file.IsDirect);
    }

    public static IndexException Missing(DistributionFile file, Uri url) => file.IsDirect
        ? new IndexException(IndexProblem.NotFound, $"There is nothing at {Addresses.Show(url)}, where {file.Project} is to come from.", $"correct the address of {file.Project}")
        : new IndexException(IndexProblem.NotFound, $"{Addresses.Show(url)} does not exist, although the index lists it.");

    /// <summary>A file for a download.</summary>
    public static Stream Temporary()
    {
        try
        {
            return FileStreams.OpenTemporary();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexException(IndexProblem.BadFile, $"There is no place for a temporary file: {e.Message.TrimEnd('.')}.", "set TMPDIR to a folder that can be written to", e);
        }
    }
}

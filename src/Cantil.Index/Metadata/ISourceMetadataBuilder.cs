using Cantil.Index.Pages;

namespace Cantil.Index.Metadata;

/// <summary>Builds the metadata of a source whose own metadata is not final (PEP 517, <c>prepare_metadata_for_build_wheel</c>). Many threads may ask.</summary>
public interface ISourceMetadataBuilder
{
    /// <summary>Builds the metadata of a source distribution.</summary>
    /// <param name="request">What is known of it.</param>
    /// <param name="file">The source distribution.</param>
    /// <param name="archive">Its content, whose hash has been checked; it can be read in any order, and is closed by the caller.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>A file <c>METADATA</c>.</returns>
    /// <exception cref="IndexException">It cannot be built; the message is a sentence that names the package.</exception>
    Task<ReadOnlyMemory<byte>> BuildAsync(BuildRequest request, DistributionFile file, Stream archive, CancellationToken cancellation);

    /// <summary>Builds the metadata of a source tree, which is left as it is.</summary>
    /// <param name="request">What is known of it.</param>
    /// <param name="folder">The top of the tree, absolute.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>A file <c>METADATA</c>.</returns>
    /// <exception cref="IndexException">It cannot be built; the message is a sentence that names the package.</exception>
    Task<ReadOnlyMemory<byte>> BuildAsync(BuildRequest request, string folder, CancellationToken cancellation);
}

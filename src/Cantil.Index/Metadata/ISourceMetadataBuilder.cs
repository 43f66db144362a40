using Cantil.Index.Pages;

namespace Cantil.Index.Metadata;

/// <summary>Builds the metadata of a source distribution whose own metadata is not final (PEP 517, <c>prepare_metadata_for_build_wheel</c>). Many threads may ask.</summary>
public interface ISourceMetadataBuilder
{
    /// <summary>Builds the metadata.</summary>
    /// <param name="file">The source distribution.</param>
    /// <param name="archive">Its content, whose hash has been checked; it can be read in any order, and is closed by the caller.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>A file <c>METADATA</c>.</returns>
    /// <exception cref="IndexException">It cannot be built; the message is a sentence that names the package.</exception>
    Task<ReadOnlyMemory<byte>> BuildAsync(DistributionFile file, Stream archive, CancellationToken cancellation);
}

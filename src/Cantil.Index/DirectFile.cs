using Cantil.Packaging.Metadata;

namespace Cantil.Index;

/// <summary>What a file is that is given by its address. Immutable.</summary>
/// <param name="Metadata">What it needs.</param>
/// <param name="Sha256">In hexadecimal digits.</param>
/// <param name="Size">In bytes.</param>
public sealed record DirectFile(DependencyMetadata Metadata, string Sha256, long Size);

using Cantil.Packaging.Versions;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>What a source tree is.</summary>
/// <param name="Metadata">What it requires.</param>
/// <param name="Version">Null where only a build can tell, and it may change with each.</param>
/// <param name="IsPackage">Whether it is installed, as far as it says so itself.</param>
public sealed record SourceTree(CandidateMetadata Metadata, PackageVersion? Version, bool IsPackage = true);

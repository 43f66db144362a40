using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Packages;

/// <summary>A package and its extra have one version.</summary>
internal sealed class SameVersionCause : Cause;

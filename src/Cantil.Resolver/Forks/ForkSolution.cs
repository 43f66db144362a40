using Cantil.Packaging.Markers;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver.Forks;

/// <summary>The versions of one fork.</summary>
/// <param name="Environment">Where it holds.</param>
/// <param name="Selected">Each node with the number of its candidate.</param>
internal sealed record ForkSolution(MarkerTree Environment, Dictionary<PackageNode, int> Selected);

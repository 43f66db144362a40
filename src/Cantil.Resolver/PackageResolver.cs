using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Markers;
using Cantil.Resolver.Forks;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver;

/// <summary>
/// Finds versions for every environment of a project (universal resolution): PubGrub in each fork, forks on markers and Pythons.
/// The same request and the same answers of the provider give the same resolution, whatever the timing.
/// </summary>
/// <param name="provider">Who knows packages.</param>
public sealed class PackageResolver(IPackageProvider provider)
{
    /// <summary>Resolves a request.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="resolution">The versions, where there are some for each environment.</param>
    /// <param name="failure">Why there are none otherwise.</param>
    /// <param name="cancellation">Ends the search with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Whether there is a resolution.</returns>
    public bool TryResolve(
        ResolutionRequest request,
        [NotNullWhen(true)] out Resolution? resolution,
        [NotNullWhen(false)] out ResolutionFailure? failure,
        CancellationToken cancellation = default)
    {
        var universe = new PackageUniverse(request, provider);
        var search = new ForkSearch(universe, new Preferences(request), cancellation);
        var forks = InitialForks.Of(request);
        (resolution, failure) = (null, null);
        var speculation = new Speculation(request, provider, universe.Direct, forks);
        provider.Listener = speculation;
        try
        {
            speculation.Begin();
            Search(universe, search, forks, out resolution, out failure);
        }
        finally
        {
            provider.Listener = null;
        }
        return resolution is not null;
    }

    private static void Search(
        PackageUniverse universe, ForkSearch search, List<MarkerTree> forks, out Resolution? resolution, out ResolutionFailure? failure)
    {
        (resolution, failure) = (null, null);
        if (search.Run(forks))
            resolution = new ResolutionBuilder(universe).Build(search.Solutions, forks);
        else
            failure = Explanations.Explainer.Explain(universe, search.Failure!.Value.Fork, search.Failure.Value.Environment, search.Failure.Value.Why);
    }
}

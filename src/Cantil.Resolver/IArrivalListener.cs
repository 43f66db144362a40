namespace Cantil.Resolver;

/// <summary>Hears of what a provider has fetched. Returns quickly and throws nothing; it may ask the provider to prefetch more.</summary>
public interface IArrivalListener
{
    /// <summary>The versions of a package are known.</summary>
    void Arrived(PackageCandidates package);

    /// <summary>The metadata of a candidate is known.</summary>
    void Arrived(Candidate candidate, CandidateMetadata metadata);
}

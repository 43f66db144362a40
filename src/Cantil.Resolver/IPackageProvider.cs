using Cantil.Packaging.Distributions;
using Cantil.Packaging.Names;

namespace Cantil.Resolver;

/// <summary>
/// What the resolver asks about packages. Answers must be the same each time, whatever the order of the questions, and the same object
/// for the same question; then the resolution is the same too. All members may be called from any thread.
/// </summary>
public interface IPackageProvider
{
    /// <summary>
    /// Who wants to hear of what arrives, so that it can ask for what comes next before the resolver itself gets there. Set before the
    /// first question; the provider calls it once for each package and each candidate, on any thread, also for what the resolver itself
    /// waited for. Null where nobody listens.
    /// </summary>
    IArrivalListener? Listener { get; set; }

    /// <summary>Asks for the candidates of a package soon; returns at once. Also called for what is never used, and several times.</summary>
    void Prefetch(PackageName package, PackageOrigin origin);

    /// <summary>Asks for the metadata of a candidate soon; returns at once. Also called for what is never used, and several times.</summary>
    void Prefetch(Candidate candidate);

    /// <summary>
    /// All versions of a package from an origin, newest first, yanked ones and pre-releases too. Waits until they are known.
    /// A package that does not exist has none and says so.
    /// </summary>
    PackageCandidates Candidates(PackageName package, PackageOrigin origin);

    /// <summary>Names of packages that somebody may have meant by one that does not exist, the likeliest first. Called for an explanation only.</summary>
    IReadOnlyList<PackageName> Similar(PackageName missing) => [];

    /// <summary>The names of the wheels of a candidate that may be used. Never waits; called for candidates that come into question only.</summary>
    IReadOnlyList<WheelFileName> Wheels(Candidate candidate);

    /// <summary>What a candidate requires, or why that cannot be known. Waits until it is known.</summary>
    CandidateMetadata Metadata(Candidate candidate);

    /// <summary>Whether two origins of a package are one place, written in two ways. Waits until that is known.</summary>
    bool AreSame(PackageName package, PackageOrigin left, PackageOrigin right) => left == right;

    /// <summary>An origin for people: where it leads, without secrets.</summary>
    string Describe(PackageOrigin origin) => origin.Key;
}

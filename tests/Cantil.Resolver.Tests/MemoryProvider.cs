using System.Collections.Concurrent;
using Cantil.Packaging.Distributions;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Tests;

/// <summary>An index in memory. What is not said is as a plain package has it: a wheel for everything and a source.</summary>
internal sealed class MemoryProvider : IPackageProvider
{
    private readonly Dictionary<(PackageName, PackageOrigin), List<Candidate>> _packages = [];
    private readonly ConcurrentDictionary<(PackageName, PackageOrigin), PackageCandidates> _pages = [];

    public IArrivalListener? Listener { get; set; }

    /// <summary>How long an answer takes, to test that nothing depends on it; null for none.</summary>
    public Action<string>? Delay { get; set; }

    /// <summary>What was asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public MemoryProvider Add(
        string name, string version, string[]? requires = null, string? python = null, string? yanked = null, bool source = true,
        string[]? wheels = null, string[]? extras = null, string? problem = null, PackageOrigin origin = default, string? pagePython = null)
    {
        var package = PackageName.Parse(name);
        if (!_packages.TryGetValue((package, origin), out var list))
            _packages.Add((package, origin), list = []);
        var metadata = new CandidateMetadata
        {
            Dependencies = [.. (requires ?? []).Select(text => Dependency.From(Requirement.Parse(text)))],
            RequiresPython = python is null ? null : VersionSpecifierSet.Parse(python),
            Extras = [.. (extras ?? []).Select(extra => PackageName.Parse(extra))],
            Problem = problem,
        };
        var files = (wheels ?? ["py3-none-any"]).Select(tags => WheelFileName.Parse($"{package.FileForm}-{version}-{tags}.whl")).ToArray();
        list.Add(new Candidate(package, PackageVersion.Parse(version))
        {
            Origin = origin,
            RequiresPython = pagePython is null ? metadata.RequiresPython : VersionSpecifierSet.Parse(pagePython),
            Yanked = yanked,
            HasSource = source,
            Tag = (metadata, files),
        });
        return this;
    }

    public void Prefetch(PackageName package, PackageOrigin origin) => Asked.Enqueue($"{package}?");

    public void Prefetch(Candidate candidate) => Asked.Enqueue($"{candidate}?");

    public PackageCandidates Candidates(PackageName package, PackageOrigin origin)
    {
        Asked.Enqueue(package.Value);
        Delay?.Invoke(package.Value);
        return _pages.GetOrAdd((package, origin), key =>
        {
            var found = _packages.GetValueOrDefault(key) ?? (origin.Kind == PackageOriginKind.Index ? null : _packages.GetValueOrDefault((package, default)));
            return found is null
                ? new PackageCandidates(package, origin, [], "was not found in any index")
                : new PackageCandidates(package, origin, [.. found.OrderByDescending(candidate => candidate.Version)]);
        });
    }

    public IReadOnlyList<WheelFileName> Wheels(Candidate candidate) => (((CandidateMetadata, WheelFileName[]))candidate.Tag!).Item2;

    public CandidateMetadata Metadata(Candidate candidate)
    {
        Asked.Enqueue(candidate.ToString());
        Delay?.Invoke(candidate.ToString());
        return (((CandidateMetadata, WheelFileName[]))candidate.Tag!).Item1;
    }
}

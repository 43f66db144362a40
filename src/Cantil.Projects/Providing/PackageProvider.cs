using Cantil.Foundation.Processes;
using Cantil.Foundation.Text;
using Cantil.Index;
using Cantil.Index.Pages;
using Cantil.Packaging.Distributions;
using Cantil.Packaging.Metadata;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Projects.Requesting;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>
/// What indexes, folders and repositories have, as the resolver asks for it. Each question is asked of them once; what was asked for early is fetched by other
/// threads. Answers do not depend on timing.
/// </summary>
public sealed class PackageProvider : IPackageProvider
{
    private readonly IndexClient _client;
    private readonly IndexCandidates _candidates;
    private readonly DirectCandidates _direct;
    private readonly IReadOnlyList<StatedMetadata> _stated;
    private readonly Dictionary<(PackageName, PackageOrigin), Task<PackageCandidates>> _packages = [];
    private readonly Dictionary<Candidate, Task<CandidateMetadata>> _metadata = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> _warnings = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly CollectionPace _pace = new(8 * 1024 * 1024);
    private int _open;

    /// <param name="client">The indexes.</param>
    /// <param name="settings">Which kinds of files may be used.</param>
    /// <param name="direct">What is named by paths and URLs.</param>
    public PackageProvider(IndexClient client, ProjectSettings settings, DirectCandidates direct) =>
        (_client, _candidates, _direct, _stated) = (client, new IndexCandidates(settings), direct, settings.StatedMetadata);

    public IArrivalListener? Listener { get; set; }

    /// <summary>How many packages were asked for.</summary>
    public int PackageCount
    {
        get
        {
            lock (_lock)
                return _packages.Count;
        }
    }

    /// <summary>How many answers are on their way.</summary>
    public int OpenCount => Volatile.Read(ref _open);

    /// <summary>What indexes left out and somebody may miss: sentences, in order.</summary>
    public IReadOnlyList<string> Warnings
    {
        get
        {
            lock (_lock)
                return [.. _warnings];
        }
    }

    public void Prefetch(PackageName package, PackageOrigin origin) => Start(package, origin);

    public void Prefetch(Candidate candidate) => Start(candidate);

    /// <exception cref="IndexException">An index cannot be asked.</exception>
    public PackageCandidates Candidates(PackageName package, PackageOrigin origin) => Start(package, origin).GetAwaiter().GetResult();

    /// <exception cref="IndexException">An index cannot be asked.</exception>
    public CandidateMetadata Metadata(Candidate candidate) => Start(candidate).GetAwaiter().GetResult();

    public IReadOnlyList<PackageName> Similar(PackageName missing)
    {
        var names = new List<PackageName>();
        if (ImportNames.Find(missing) is { } distribution)
            names.Add(distribution);
        var known = new SortedSet<string>(_client.KnownProjects().Select(static name => name.Value), StringComparer.Ordinal);
        known.Remove(missing.Value);
        if (NearestName.Of(missing.Value, known, acceptsBeginning: false) is { } near && PackageName.Parse(near) is var nearest && !names.Contains(nearest))
            names.Add(nearest);
        return names;
    }

    /// <exception cref="IndexException">A repository cannot be asked.</exception>
    public bool AreSame(PackageName package, PackageOrigin left, PackageOrigin right) => _direct.AreSame(package, left, right);

    public string Describe(PackageOrigin origin) =>
        origin.Kind == PackageOriginKind.Direct && DirectSource.TryParse(origin.Key, out var source, out _) ? source.ToText() : origin.Kind == PackageOriginKind.Index ? $"the index '{origin.Key}'" : origin.Key;

    public IReadOnlyList<WheelFileName> Wheels(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Tag switch
        {
            CandidateFiles files => files.Wheels,
            DirectCandidate direct => direct.Wheels,
            _ => [],
        };
    }

    private Task<PackageCandidates> Start(PackageName package, PackageOrigin origin)
    {
        lock (_lock)
        {
            if (!_packages.TryGetValue((package, origin), out var task))
                _packages.Add((package, origin), task = Task.Run(() => FetchAsync(package, origin)));
            return task;
        }
    }

    private Task<CandidateMetadata> Start(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        lock (_lock)
        {
            if (!_metadata.TryGetValue(candidate, out var task))
                _metadata.Add(candidate, task = Task.Run(() => FetchAsync(candidate)));
            return task;
        }
    }

    private async Task<PackageCandidates> FetchAsync(PackageName package, PackageOrigin origin)
    {
        Interlocked.Increment(ref _open);
        try
        {
            var answer = origin.Kind == PackageOriginKind.Direct
                ? await _direct.FindAsync(package, origin).ConfigureAwait(false)
                : await ListAsync(package, origin).ConfigureAwait(false);
            Listener?.Arrived(answer);
            return answer;
        }
        finally
        {
            _pace.CollectIfDue();
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task<PackageCandidates> ListAsync(PackageName package, PackageOrigin origin)
    {
        var listing = await (SourcedDependencies.TryForeignIndex(origin, out var index)
            ? _client.GetProjectAsync(package, index)
            : _client.GetProjectAsync(package, origin.Kind == PackageOriginKind.Index ? origin.Key : null)).ConfigureAwait(false);
        if (listing.Warnings.Count > 0)
            lock (_lock)
                _warnings.UnionWith(listing.Warnings);
        return _candidates.Of(listing, origin);
    }

    private async Task<CandidateMetadata> FetchAsync(Candidate candidate)
    {
        Interlocked.Increment(ref _open);
        try
        {
            var answer = candidate.Tag switch
            {
                DirectCandidate direct => direct.Metadata,
                CandidateFiles when StatedMetadata.Find(_stated, candidate.Name, candidate.Version) is { } stated => ToMetadata(stated.ToMetadata(candidate.Version)),
                CandidateFiles files when files.MetadataFile() is { } file => await ReadAsync(file).ConfigureAwait(false),
                _ => new CandidateMetadata { Problem = candidate.Problem ?? "has no files" },
            };
            Listener?.Arrived(candidate, answer);
            return answer;
        }
        finally
        {
            _pace.CollectIfDue();
            Interlocked.Decrement(ref _open);
        }
    }

    /// <summary>A file that is not what it should be makes its version unusable; an index that cannot be asked ends everything.</summary>
    private async Task<CandidateMetadata> ReadAsync(DistributionFile file)
    {
        try
        {
            return ToMetadata(await _client.GetMetadataAsync(file).ConfigureAwait(false));
        }
        catch (IndexException failure) when (failure.Problem is
            IndexProblem.NotFound or IndexProblem.Malformed or IndexProblem.WrongHash or IndexProblem.WrongMetadata or IndexProblem.NeedsBuild or IndexProblem.BadFile)
        {
            return new CandidateMetadata { Problem = $"has metadata that cannot be used: {failure.Message.TrimEnd('.')}" };
        }
    }

    internal static CandidateMetadata ToMetadata(DependencyMetadata metadata)
    {
        var dependencies = new Dependency[metadata.Requirements.Count];
        for (var i = 0; i < dependencies.Length; i++)
            dependencies[i] = ToDependency(metadata.Requirements[i]);
        return new CandidateMetadata { Dependencies = dependencies, RequiresPython = metadata.RequiresPython, Extras = metadata.Extras };
    }

    private static Dependency ToDependency(Requirement requirement) => Dependency.From(
        requirement,
        requirement.Url is not { } url ? default : DirectSource.TryParse(url, out var source, out _) ? source.ToOrigin() : PackageOrigin.Direct(url));
}

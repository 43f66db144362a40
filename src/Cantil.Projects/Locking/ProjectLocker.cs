using System.Text;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Index;
using Cantil.Index.Sources;
using Cantil.Packaging.Locking;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Projects.Providing;
using Cantil.Projects.Repositories;
using Cantil.Projects.Requesting;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Locking;

/// <summary>Locks the projects of a workspace.</summary>
public sealed class ProjectLocker
{
    private readonly ProjectWorkspace _workspace;
    private readonly ProjectLoader _loader;
    private readonly ProjectSettings _settings;
    private readonly string _inputs;
    private readonly string _indexes;
    private readonly FileReader _reader = new();

    /// <param name="workspace">The projects.</param>
    /// <param name="loader">Who read them.</param>
    /// <param name="settings">The settings that count: the root's, with those of the command line.</param>
    /// <param name="indexes">The indexes that are asked.</param>
    /// <param name="defaultPython">The Pythons where no project says which.</param>
    /// <param name="python">More bounds on the Pythons, or null.</param>
    public ProjectLocker(
        ProjectWorkspace workspace, ProjectLoader loader, ProjectSettings settings, IReadOnlyList<IndexLocation> indexes, VersionSpecifierSet defaultPython,
        VersionSpecifierSet? python = null)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        (_workspace, _loader, _settings) = (workspace with { Root = workspace.Root with { Settings = settings } }, loader, settings);
        var builder = new RequestBuilder(_workspace);
        Request = builder.Build(defaultPython, python);
        Problems = builder.Problems;
        _inputs = RequestFingerprint.Of(Request, settings, RequestBuilder.DefaultGroupsOf(_workspace.Root));
        _indexes = RequestFingerprint.Of(settings, indexes);
    }

    /// <summary>What is asked of the resolver, without an older lock.</summary>
    public ResolutionRequest Request { get; }

    /// <summary>Sources that cannot be used.</summary>
    public IReadOnlyList<ProjectProblem> Problems { get; }

    /// <summary>
    /// Looks whether the lock on disk is that of these projects and settings, and as it was written. Asks no index: what was published since does not make a
    /// lock wrong.
    /// </summary>
    /// <param name="packages">How many packages it has, where it is fresh.</param>
    /// <param name="anyIndex">Whether it does not matter where packages were looked for.</param>
    public LockState Probe(out int packages, bool anyIndex = false)
    {
        packages = 0;
        if (_reader.Read(_workspace.LockPath) is not null)
            return LockState.Missing;
        var bytes = _reader.Bytes;
        if (LockSeal.Read(bytes, out var isWhole) is not { } seal)
            return LockState.Foreign;
        if (!isWhole || seal.Inputs != _inputs || (!anyIndex && seal.Indexes != _indexes))
            return LockState.Stale;
        packages = bytes.Count("\n[[packages]]\n"u8);
        foreach (var member in _workspace.Members)
            if (member.Name is { } name && bytes.IndexOf(Encoding.UTF8.GetBytes($"\n[[packages]]\nname = \"{name}\"\n")) >= 0)
                packages--;
        return seal.FilesAreSame(_workspace.Root.Directory) ? LockState.Fresh : LockState.Stale;
    }

    /// <summary>Resolves, and says what the lock is to be. Writes nothing.</summary>
    /// <param name="options">What is asked of this run.</param>
    /// <param name="indexSettings">How indexes are asked.</param>
    /// <param name="createdBy">The program's name for the lock.</param>
    /// <param name="started">Is told who fetches, for showing progress; may be null.</param>
    /// <exception cref="IndexException">An index cannot be asked.</exception>
    /// <exception cref="InvalidDataException">The old lock is of a version that is not known.</exception>
    public LockOutcome Lock(LockOptions options, IndexSettings indexSettings, string createdBy, Action<PackageProvider>? started = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(indexSettings);
        var warnings = new List<string>();
        var (old, seal, oldBytes) = ReadOld(warnings);
        var request = WithOld(options, old, seal);
        indexSettings = indexSettings with { BuildConstraints = _settings.BuildConstraints };
        using var client = new IndexClient(indexSettings);
        using var repositories = new GitRepositories(GitSettings.Of(indexSettings), LockPreferences.Commits(old, options));
        var direct = new DirectCandidates(_workspace, new SourceTrees(_loader, _settings, indexSettings), client, repositories);
        var provider = new PackageProvider(client, _settings, direct);
        started?.Invoke(provider);
        var isResolved = new PackageResolver(provider).TryResolve(request, out var resolution, out var failure);
        warnings.AddRange(provider.Warnings);
        if (!isResolved)
            return new LockOutcome { Failure = failure, Warnings = [.. warnings, .. failure!.Warnings] };
        warnings.AddRange(resolution!.Warnings);
        var document = new LockWriter(_workspace, Request, client, createdBy).Write(resolution);
        var content = LockSeal.Write(document, _inputs, _indexes, Files(direct), [.. resolution.Forks.Select(static fork => fork.ToString())], [.. _settings.BuildConstraints.Select(static bound => bound.ToString())]);
        return new LockOutcome
        {
            Content = content,
            Document = document,
            IsUnchanged = oldBytes is not null && oldBytes.AsSpan().SequenceEqual(content),
            PackageCount = document.Packages.Count(package => _workspace.Members.All(member => member.Name != package.Name)),
            Changes = old is null ? [] : LockChange.Between(old, document),
            Warnings = warnings,
        };
    }

    private ResolutionRequest WithOld(LockOptions options, PylockDocument? old, LockSeal? seal)
    {
        var constraints = new List<Dependency>(Request.Constraints);
        foreach (var requirement in options.Upgraded)
            if (!requirement.Specifiers.Clauses.IsEmpty)
                constraints.Add(Dependency.From(requirement));
        var keeps = old is not null && !options.IsUpgrade;
        return new ResolutionRequest
        {
            Projects = Request.Projects,
            RequiresPython = Request.RequiresPython,
            Constraints = constraints,
            Overrides = Request.Overrides,
            Excluded = Request.Excluded,
            Conflicts = Request.Conflicts,
            Environments = Request.Environments,
            RequiredEnvironments = Request.RequiredEnvironments,
            PreReleases = Request.PreReleases,
            Mode = Request.Mode,
            ForkStrategy = Request.ForkStrategy,
            Preferences = keeps ? LockPreferences.Of(old!, Request, options.UpgradedNames) : [],
            Forks = keeps && options.Upgraded.Count == 0 ? LockPreferences.Forks(seal) : [],
        };
    }

    private (PylockDocument? Document, LockSeal? Seal, byte[]? Bytes) ReadOld(List<string> warnings)
    {
        if (_reader.Read(_workspace.LockPath) is { } problem)
        {
            if (problem.Kind is not (FileProblemKind.Missing or FileProblemKind.IsNoDirectory))
                throw new IOException($"{_workspace.LockPath} cannot be read: {problem.Reason}.");
            return (null, null, null);
        }
        var bytes = _reader.Bytes.ToArray();
        var document = PylockDocument.TryRead(SourceText.From(bytes), out var problems);
        foreach (var each in problems)
            if (each.Key == "lock-version" && !each.IsWarning && bytes.AsSpan().IndexOf("lock-version"u8) >= 0)
                throw new InvalidDataException($"{_workspace.LockPath}:{each.Position.Row}:{each.Position.Column}: {each.Message}.");
        if (document is null)
            warnings.Add($"{_workspace.LockPath}:{problems[0].Position.Row}:{problems[0].Position.Column}: The lock cannot be read and is made anew: {problems[0].Message.TrimEnd('.')}.");
        return (document, LockSeal.Read(bytes, out _), bytes);
    }

    /// <summary>Files beside the root's own that the resolution depends on.</summary>
    private List<KeyValuePair<string, string>> Files(DirectCandidates direct)
    {
        var files = new List<KeyValuePair<string, string>>();
        foreach (var path in direct.Files)
            if (path != _workspace.Root.Path && LockSeal.HashOf(_reader, path) is { } hash)
                files.Add(new(Path.GetRelativePath(_workspace.Root.Directory, path).Replace('\\', '/'), hash));
        return files;
    }

    /// <summary>Writes a lock whole, or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save(LockOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome is { Content: { } content, IsUnchanged: false } && AtomicFile.Write(_workspace.LockPath, content, out _) is { } problem)
            throw new IOException($"{_workspace.LockPath} cannot be written: {problem.Reason}.");
    }
}

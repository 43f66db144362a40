using System.Security.Cryptography;
using Cantil.Foundation.Files;
using Cantil.Index.Authentication;
using Cantil.Index.Caching;
using Cantil.Index.Http;
using Cantil.Index.Metadata;
using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Packaging.Metadata;
using Cantil.Packaging.Names;

namespace Cantil.Index;

/// <summary>
/// Python package indexes as one: what they have of a project, and the metadata of its files. Everything is asked for once, however often and from
/// however many threads somebody wants it; nothing of the network is started before it is needed. What is returned does not depend on timing.
/// </summary>
public sealed class IndexClient : IDisposable
{
    private readonly IndexSettings _settings;
    private readonly HttpFetcher _fetcher;
    private readonly PageStore _pages;
    private readonly MetadataStore _metadata;
    private readonly DirectFiles _direct;
    private readonly Dictionary<string, Lazy<Task<ProjectListing>>> _listings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<Task<Dictionary<PackageName, PageBytes>>>> _flat = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _end = new();

    public IndexClient(IndexSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _fetcher = new HttpFetcher(settings.Http, new CredentialStore(settings.Indexes, settings.Variable, settings.Keyring), settings.Time);
        var cache = new HttpCache(settings.Cache);
        _pages = new PageStore(settings, _fetcher, cache);
        _metadata = new MetadataStore(settings, _fetcher, cache);
        _direct = new DirectFiles(settings, _fetcher, cache);
    }

    /// <summary>How many answers have come over the network.</summary>
    public int Answers => _fetcher.Answers;

    /// <summary>What the indexes have of a project. A second question for the same one is the same task.</summary>
    /// <param name="project">The project.</param>
    /// <param name="pin">The name of the one index to ask; null for those that are asked by default.</param>
    /// <exception cref="IndexException">An index cannot be asked, or gives no page; or none has the pin's name.</exception>
    public Task<ProjectListing> GetProjectAsync(PackageName project, string? pin = null)
    {
        var key = pin is null ? project.Value : $"{project.Value}\n{pin}";
        Lazy<Task<ProjectListing>>? listing;
        lock (_listings)
            if (!_listings.TryGetValue(key, out listing))
                _listings.Add(key, listing = new Lazy<Task<ProjectListing>>(() => ListAsync(project, pin)));
        return listing.Value;
    }

    /// <summary>What one index has of a project, whether it is among those of the settings or not.</summary>
    /// <exception cref="IndexException">The index cannot be asked, or gives no page.</exception>
    public Task<ProjectListing> GetProjectAsync(PackageName project, IndexLocation index)
    {
        ArgumentNullException.ThrowIfNull(index);
        var key = $"{project.Value}\n{index.Format} {index.Url.AbsoluteUri}";
        Lazy<Task<ProjectListing>>? listing;
        lock (_listings)
            if (!_listings.TryGetValue(key, out listing))
                _listings.Add(key, listing = new Lazy<Task<ProjectListing>>(() => ListAsync(project, index)));
        return listing.Value;
    }

    /// <summary>What a file needs, by its metadata. A second question for the same file is the same task.</summary>
    /// <exception cref="IndexException">There is no metadata, or it is not this file's.</exception>
    public Task<DependencyMetadata> GetMetadataAsync(DistributionFile file)
    {
        Lazy<Task<DependencyMetadata>>? metadata;
        lock (file.Page.Metadata)
            metadata = file.Page.Metadata[file.Index] ??= new Lazy<Task<DependencyMetadata>>(() => _metadata.GetAsync(file, _end.Token));
        return metadata.Value;
    }

    /// <summary>What a file is that is given by its address. Each call asks again.</summary>
    /// <param name="file">Made by <see cref="DistributionFile.At"/>.</param>
    /// <param name="subdirectory">The project's folder in an archive, with slashes; null for the top.</param>
    /// <param name="stated">What the user says that it needs, instead of the file; or null.</param>
    /// <exception cref="IndexException">It is not there, not what its address says, or its metadata is not known.</exception>
    public Task<DirectFile> GetDirectAsync(DistributionFile file, string? subdirectory = null, DependencyMetadata? stated = null) =>
        _direct.GetAsync(file, subdirectory, stated, _end.Token);

    /// <summary>The SHA-256 of a file: what the index says, else that of its content, in hexadecimal digits.</summary>
    /// <exception cref="IndexException">It cannot be read.</exception>
    public async Task<string> GetSha256Async(DistributionFile file)
    {
        if (file.Sha256 is { } known)
            return known;
        var stream = file.Url.IsFile ? OpenLocal(file.Url.LocalPath) : (await Downloads.GetAsync(_fetcher, file, file.Url, _end.Token).ConfigureAwait(false)).Content;
        await using (stream.ConfigureAwait(false))
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, _end.Token).ConfigureAwait(false));
    }

    private async Task<ProjectListing> ListAsync(PackageName project, string? pin)
    {
        var pages = new List<ProjectPage>();
        if (pin is null)
            foreach (var index in _settings.Indexes)
                if (index is { Format: IndexFormat.Flat, IsExplicit: false })
                    await AddFlatAsync(project, index, pages).ConfigureAwait(false);
        var isPinKnown = pin is null;
        foreach (var index in _settings.Indexes)
        {
            if (pin is null ? index.IsExplicit : index.Name != pin)
                continue;
            isPinKnown = true;
            if (index.Format == IndexFormat.Flat)
            {
                if (pin is not null)
                    await AddFlatAsync(project, index, pages).ConfigureAwait(false);
                continue;
            }
            if (await _pages.GetAsync(index, project, _end.Token).ConfigureAwait(false) is not { } entry)
                continue;
            pages.Add(new ProjectPage(project, index, PageStore.Read(entry)));
            if (_settings.Strategy == IndexStrategy.FirstIndex)
                break;
        }
        if (!isPinKnown)
            throw new IndexException(IndexProblem.BadSetting, $"{project} is to come from the index \"{pin}\", and no index has that name.", $"define an index with name = \"{pin}\"");
        return Listing(project, pages);
    }

    private async Task<ProjectListing> ListAsync(PackageName project, IndexLocation index)
    {
        var pages = new List<ProjectPage>();
        if (index.Format == IndexFormat.Flat)
            await AddFlatAsync(project, index, pages).ConfigureAwait(false);
        else if (await _pages.GetAsync(index, project, _end.Token).ConfigureAwait(false) is { } entry)
            pages.Add(new ProjectPage(project, index, PageStore.Read(entry)));
        return Listing(project, pages);
    }

    private ProjectListing Listing(PackageName project, List<ProjectPage> pages)
    {
        var warnings = new List<string>();
        var isCut = false;
        for (var i = 0; i < pages.Count; i++)
        {
            var files = pages[i].FileCount;
            pages[i] = Cut(pages[i], warnings);
            isCut |= pages[i].FileCount < files;
        }
        foreach (var page in pages)
            if (PageWarnings.OfSkipped(page) is { } warning)
                warnings.Add(warning);
        return new ProjectListing(project, pages, _settings.Strategy, warnings) { IsCut = isCut };
    }

    /// <summary>
    /// Names of projects that the indexes are known to have without asking one: those of flat indexes and of folders, and those whose pages are in the cache. For hints; not all that there are.
    /// </summary>
    public IReadOnlyCollection<PackageName> KnownProjects()
    {
        var names = new HashSet<PackageName>();
        lock (_flat)
            foreach (var flat in _flat.Values)
                if (flat is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } loaded })
                    names.UnionWith(loaded.Result.Keys);
        foreach (var index in _settings.Indexes)
            if (index is { Format: IndexFormat.Simple, Url.IsFile: true })
                names.UnionWith(LocalIndex.Projects(index.Url));
        names.UnionWith(_pages.KnownProjects());
        return names;
    }

    private ProjectPage Cut(ProjectPage page, List<string> warnings)
    {
        if (_settings.ExcludeNewer.For(page.Name, page.Index.ExcludeNewer) is not { } bound)
            return page;
        var cut = page.Before(bound.Cutoff(_settings.Time), out var withoutTime);
        if (withoutTime > 0)
            warnings.Add(PageWarnings.OfMissingTimes(page, withoutTime, bound));
        return cut;
    }

    private async Task AddFlatAsync(PackageName project, IndexLocation index, List<ProjectPage> pages)
    {
        Lazy<Task<Dictionary<PackageName, PageBytes>>>? all;
        lock (_flat)
            if (!_flat.TryGetValue(index.Url.AbsoluteUri, out all))
                _flat.Add(index.Url.AbsoluteUri, all = new Lazy<Task<Dictionary<PackageName, PageBytes>>>(() => _pages.GetFlatAsync(index, _end.Token)));
        if ((await all.Value.ConfigureAwait(false)).TryGetValue(project, out var bytes))
            pages.Add(new ProjectPage(project, index, bytes));
    }

    private static Stream OpenLocal(string path) =>
        FileStreams.OpenRead(path, out var stream) is { } problem ? throw new IndexException(IndexProblem.BadFile, $"{path} cannot be read: {problem.Reason}.") : stream;

    /// <summary>Gives up whatever is on its way.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _fetcher.Dispose();
        _end.Dispose();
    }
}

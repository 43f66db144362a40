using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Cli.Linting;
using Cantil.Linter.Engine.Caching;
using Cantil.Syntax.Reading;
using Cantil.Workspace.Discovery;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Formatting;

/// <summary>The files that are to be formatted, with what holds for each.</summary>
internal sealed class FormatInput
{
    private readonly Host _host;
    private readonly SettingsResolver _resolver;
    private readonly FormatSettingsTable _settings;
    private readonly List<FormatFile> _files = [];
    private readonly CacheOptions? _cache;

    private FormatInput(Host host, SettingsResolver resolver, CacheOptions? cache)
    {
        _cache = cache;
        _settings = new FormatSettingsTable(cache);
        _host = host;
        _resolver = resolver;
    }

    public IReadOnlyList<FormatFile> Files => _files;

    /// <summary>What earlier runs found; null where nothing is kept.</summary>
    public LintCache? Cache => _cache?.Cache;

    /// <summary>Says what went wrong with the cache; it changes no result.</summary>
    public void SayOfCache(int verbosity) => _cache?.Say(_host, verbosity);

    public ISourceReader Reader { get; private set; } = new SourceReader();

    /// <summary>What stood on standard input; null where files are formatted.</summary>
    public byte[]? StandardInput { get; private set; }

    /// <summary>Whether settings are so wrong that nothing can be done; it has been said.</summary>
    public bool IsUnusable { get; private set; }

    /// <summary>Whether a path could not be used; it has been said.</summary>
    public bool HasErrors { get; private set; }

    /// <exception cref="UsageException">An option makes no sense.</exception>
    public static FormatInput Find(ParsedArguments arguments, Host host)
    {
        var isStandardInput = arguments.Positionals.Contains("-");
        // Of a part of a file nothing is kept.
        var cache = isStandardInput || arguments.IsGiven(FormatArguments.Range) ? null : CacheOptions.Of(arguments, host, "format");
        var input = new FormatInput(host, new SettingsResolver(CommandLineSettings.Of(arguments, host)), cache);
        if (isStandardInput)
            input.TakeStandardInput(arguments);
        else
            input.FindFiles(arguments.Positionals);
        input.IsUnusable = host.Write(input._resolver.Problems);
        return input;
    }

    private void FindFiles(List<string> paths)
    {
        var problems = ProjectFiles.Find(
            paths.Count > 0 ? paths : ["."], _resolver, ProjectFileKind.Source | ProjectFileKind.Other,
            file => Add(file.Path, file.ShownFrom(_host.WorkingDirectory), file.Settings.ForFormat, file.Kind));
        HasErrors = _host.Write(problems);
    }

    private void Add(string path, string shown, EffectiveSettings settings, ProjectFileKind kind)
    {
        if (kind is ProjectFileKind.Pyproject || (kind is ProjectFileKind.Other && !path.EndsWith(".md", StringComparison.Ordinal)) || settings.IsExcludedFromFormat(path))
            return;
        _files.Add(new FormatFile(path, shown, kind, _settings.For(settings, path, kind)));
    }

    private void TakeStandardInput(ParsedArguments arguments)
    {
        if (arguments.Positionals.Count > 1)
            throw new UsageException("`-` is standard input and stands alone, but other paths are given.", "Format them in two runs.");
        var named = arguments.Value(LintArguments.StdinFilename);
        var path = Path.GetFullPath(named ?? "-", _host.WorkingDirectory);
        using var content = new MemoryStream();
        using (var input = _host.OpenInput())
            input.CopyTo(content);
        StandardInput = content.ToArray();
        Reader = new SourceReader(path, StandardInput);
        var settings = _resolver.ForDirectory(Path.GetDirectoryName(path) ?? "/").ForFormat;
        // A name that the settings force out is left out, as a file of that name would be.
        if (named is not null && settings.Get(SettingKeys.ForceExclude) && settings.IsExcluded(path))
            return;
        Add(path, named ?? "-", settings, settings.KindOf(Path.GetFileName(path)));
    }
}

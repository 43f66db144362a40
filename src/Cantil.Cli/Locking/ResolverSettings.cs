using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Index.Authentication;
using Cantil.Index.Configuration;
using Cantil.Index.Sources;
using Cantil.Packaging.Names;
using Cantil.Projects.Settings;
using Cantil.Resolver;
using IndexStrategy = Cantil.Projects.Settings.IndexStrategy;

namespace Cantil.Cli.Locking;

/// <summary>The settings of a project with what the command line and the environment say.</summary>
internal static class ResolverSettings
{
    /// <summary>The command line counts before the files; the environment where neither says anything.</summary>
    public static ProjectSettings Of(ProjectSettings files, ParsedArguments arguments, Host host)
    {
        var settings = files with
        {
            PreReleases = Text(arguments, host, ResolverArguments.PreRelease) switch
            {
                "disallow" => PreReleaseMode.Disallow,
                "allow" => PreReleaseMode.Allow,
                "if-necessary" => PreReleaseMode.IfNecessary,
                "explicit" => PreReleaseMode.Explicit,
                "if-necessary-or-explicit" => PreReleaseMode.IfNecessaryOrExplicit,
                _ => files.PreReleases,
            },
            Resolution = Text(arguments, host, ResolverArguments.Resolution) switch
            {
                "highest" => ResolutionMode.Highest,
                "lowest" => ResolutionMode.Lowest,
                "lowest-direct" => ResolutionMode.LowestDirect,
                _ => files.Resolution,
            },
            ForkStrategy = Text(arguments, host, ResolverArguments.ForkStrategy) switch
            {
                "requires-python" => ForkStrategy.RequiresPython,
                "fewest" => ForkStrategy.Fewest,
                _ => files.ForkStrategy,
            },
            IndexStrategy = Text(arguments, host, ResolverArguments.IndexStrategy) switch
            {
                "first-index" => IndexStrategy.FirstIndex,
                "unsafe-first-match" => IndexStrategy.UnsafeFirstMatch,
                "unsafe-best-match" => IndexStrategy.UnsafeBestMatch,
                _ => files.IndexStrategy,
            },
            ExcludeNewer = Text(arguments, host, ResolverArguments.ExcludeNewer) ?? files.ExcludeNewer,
            IsWithoutIndex = files.IsWithoutIndex || arguments.IsGiven(ResolverArguments.NoIndex) || IndexAccess.Variables(host).IsTrue("NO_INDEX"),
            NoBuild = files.NoBuild || arguments.IsGiven(ResolverArguments.NoBuild),
            NoBinary = files.NoBinary || arguments.IsGiven(ResolverArguments.NoBinary),
            KeyringProvider = Text(arguments, host, ResolverArguments.KeyringProvider) ?? files.KeyringProvider,
            InsecureHosts = [.. files.InsecureHosts, .. arguments.Values(ResolverArguments.AllowInsecureHost) ?? []],
            IsOffline = files.IsOffline || arguments.IsGiven(GlobalOptions.Offline) || IndexAccess.Variables(host).IsTrue("OFFLINE"),
        };
        var links = Given(arguments, host, ResolverArguments.FindLinks, "FIND_LINKS");
        if (links.Count > 0)
            settings = settings with { FindLinks = [.. links.Select(link => new IndexSetting(null, link) { IsFlat = true, BaseDirectory = host.WorkingDirectory }), .. files.FindLinks] };
        if (arguments.Values(ResolverArguments.NoBuildPackage) is { } noBuild)
            settings = settings with { NoBuildPackages = [.. files.NoBuildPackages, .. Names(noBuild, ResolverArguments.NoBuildPackage)] };
        if (arguments.Values(ResolverArguments.NoBinaryPackage) is { } noBinary)
            settings = settings with { NoBinaryPackages = [.. files.NoBinaryPackages, .. Names(noBinary, ResolverArguments.NoBinaryPackage)] };
        return settings with { Indexes = Indexes(settings, arguments, host) };
    }

    // Those of the project stand between the two options, as in uv. Of several defaults the first counts.
    private static List<IndexSetting> Indexes(ProjectSettings settings, ParsedArguments arguments, Host host)
    {
        var indexes = new List<IndexSetting>();
        foreach (var text in Given(arguments, host, ResolverArguments.Index, "INDEX"))
            indexes.Add(Named(text, host));
        var variables = IndexAccess.Variables(host);
        if ((arguments.Value(ResolverArguments.DefaultIndex) ?? variables.Find("DEFAULT_INDEX") ?? variables.Find("INDEX_URL")) is { } last)
            indexes.Add(Named(last, host) with { IsDefault = true });
        indexes.AddRange(settings.Indexes);
        foreach (var url in Given(arguments, host, ResolverArguments.ExtraIndexUrl, "EXTRA_INDEX_URL"))
            indexes.Add(new IndexSetting(null, url) { BaseDirectory = host.WorkingDirectory });
        return indexes;
    }

    private static IndexSetting Named(string text, Host host)
    {
        var (name, address) = IndexVariables.Split(text);
        return new IndexSetting(name, address) { BaseDirectory = host.WorkingDirectory };
    }

    private static IReadOnlyList<string> Given(ParsedArguments arguments, Host host, Option option, string variable) =>
        arguments.Values(option) is { } given ? given : IndexAccess.Variables(host).Words(variable);

    /// <summary>The indexes in the order in which they are asked, folders and pages of links before them. Where nobody names a default, what pip is configured with counts.</summary>
    /// <exception cref="Index.IndexException">An address is none.</exception>
    public static IReadOnlyList<IndexLocation> Locations(ProjectSettings settings, string directory, ParsedArguments arguments, Host host)
    {
        var locations = new List<IndexLocation>();
        foreach (var link in settings.FindLinks)
            locations.Add(Location(link, directory));
        var hasDefault = settings.IsWithoutIndex;
        foreach (var index in settings.Indexes)
        {
            locations.Add(Location(index, directory));
            hasDefault |= index is { IsDefault: true, IsExplicit: false };
        }
        return IndexLayers.Combine(new IndexLayer { Indexes = locations, IsAlone = settings.IsWithoutIndex }, hasDefault ? IndexLayer.Empty : IndexAccess.Pip(arguments, host).Indexes);
    }

    private static IndexLocation Location(IndexSetting setting, string directory) =>
        IndexLocation.Parse(setting.Url, setting.BaseDirectory.Length > 0 ? setting.BaseDirectory : directory) with
        {
            Name = setting.Name,
            IsDefault = setting.IsDefault,
            IsExplicit = setting.IsExplicit,
            Format = setting.IsFlat ? IndexFormat.Flat : IndexFormat.Simple,
            Authenticate = setting.Authenticate switch
            {
                "always" => AuthenticationPolicy.Always,
                "never" => AuthenticationPolicy.Never,
                _ => AuthenticationPolicy.Auto,
            },
            IgnoredStatuses = setting.IgnoredStatuses,
            PageCacheControl = setting.PageCacheControl,
            FileCacheControl = setting.FileCacheControl,
            ExcludeNewer = setting.ExcludeNewer is { } bound ? Index.Times.ExcludeNewerValue.Parse(bound) : null,
        };

    /// <summary>The value of an option, else of the variable that is named after it.</summary>
    internal static string? Text(ParsedArguments arguments, Host host, Option option)
    {
        if (arguments.Value(option) is { } given)
            return given;
        var variable = option.Name.ToUpperInvariant().Replace('-', '_');
        var value = IndexAccess.Variables(host).Find(variable);
        if (value is not null && option.Choices.Length > 0 && Array.IndexOf(option.Choices, value) < 0)
            throw new UsageException($"The variable CANTIL_{variable} is `{value}`.", $"It must be one of {string.Join(", ", option.Choices)}.");
        return value;
    }

    internal static List<PackageName> Names(List<string> values, Option option)
    {
        var names = new List<PackageName>(values.Count);
        foreach (var value in values)
            names.Add(PackageName.TryParse(value, out var name, out var reason) ? name : throw new UsageException($"`{value}` is no value of `--{option.Name}`.", reason));
        return names;
    }
}

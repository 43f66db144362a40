using Cantil.Cli.Arguments;

namespace Cantil.Cli.Commands;

/// <summary>The options of commands that resolve; names and meanings are uv's.</summary>
internal static class ResolverArguments
{
    private const string IndexHeading = "Index options";
    private const string ResolverHeading = "Resolver options";
    private const string CacheHeading = "Cache options";

    public static readonly Option Index = new()
    {
        Name = "index", Value = "[NAME=]URL", Repeatable = true, Group = IndexHeading, Help = "Ask this index before those of the settings.",
    };

    public static readonly Option DefaultIndex = new()
    {
        Name = "default-index", Value = "URL", Alias = "index-url", Group = IndexHeading, Help = "Ask this index last, in place of PyPI.",
    };

    public static readonly Option ExtraIndexUrl = new()
    {
        Name = "extra-index-url", Value = "URL", Repeatable = true, Group = IndexHeading, Help = "Ask this index too, before the default one.",
    };

    public static readonly Option FindLinks = new()
    {
        Name = "find-links", Letter = 'f', Value = "PATH|URL", Repeatable = true, IsPath = true, Group = IndexHeading,
        Help = "Look for files in this folder, or among the links of this page, too.",
    };

    public static readonly Option NoIndex = new() { Name = "no-index", Group = IndexHeading, Help = "Ask no index; take what `--find-links` names." };

    public static readonly Option IndexStrategy = new()
    {
        Name = "index-strategy", Value = "STRATEGY", Choices = ["first-index", "unsafe-first-match", "unsafe-best-match"], Group = IndexHeading,
        Help = "Which indexes are asked for a package: the first that has it, or all.",
    };

    public static readonly Option KeyringProvider = new()
    {
        Name = "keyring-provider", Value = "PROVIDER", Choices = ["disabled", "subprocess"], Group = IndexHeading,
        Help = "Ask the command `keyring` for credentials, or do not (the default).",
    };

    public static readonly Option AllowInsecureHost = new()
    {
        Name = "allow-insecure-host", Alias = "trusted-host", Value = "HOST", Repeatable = true, Group = IndexHeading, Help = "Do not check the certificate of this host.",
    };

    public static readonly Option PreRelease = new()
    {
        Name = "prerelease", Value = "WHEN", Choices = ["disallow", "allow", "if-necessary", "explicit", "if-necessary-or-explicit"], Group = ResolverHeading,
        Help = "When pre-releases come into question.",
    };

    public static readonly Option Resolution = new()
    {
        Name = "resolution", Value = "MODE", Choices = ["highest", "lowest", "lowest-direct"], Group = ResolverHeading,
        Help = "Take the newest versions that will do, the oldest, or the oldest of the project's own dependencies.",
    };

    public static readonly Option ForkStrategy = new()
    {
        Name = "fork-strategy", Value = "STRATEGY", Choices = ["requires-python", "fewest"], Group = ResolverHeading,
        Help = "Take the newest version for each Python, or as few versions as possible.",
    };

    public static readonly Option ExcludeNewer = new()
    {
        Name = "exclude-newer", Value = "DATE", Group = ResolverHeading,
        Help = "Pass over files that were uploaded later: a date, a moment (2025-07-01T12:00:00Z), a duration (7 days).",
    };

    public static readonly Option NoBuild = new() { Name = "no-build", Group = ResolverHeading, Help = "Use wheels alone; build no source distribution." };

    public static readonly Option NoBuildPackage = new()
    {
        Name = "no-build-package", Value = "NAME", Repeatable = true, Group = ResolverHeading, Help = "Build no source distribution of this package.",
    };

    public static readonly Option NoBinary = new() { Name = "no-binary", Group = ResolverHeading, Help = "Use no wheels." };

    public static readonly Option NoBinaryPackage = new()
    {
        Name = "no-binary-package", Value = "NAME", Repeatable = true, Group = ResolverHeading, Help = "Use no wheels of this package.",
    };

    public static readonly Option PythonVersion = new()
    {
        Name = "python-version", Value = "VERSION", Group = ResolverHeading, Help = "Resolve for this version of Python and later ones alone.",
    };

    public static readonly Option Refresh = new() { Name = "refresh", Group = CacheHeading, Help = "Ask indexes again, whatever the cache has." };

    public static readonly Option RefreshPackage = new()
    {
        Name = "refresh-package", Value = "NAME", Repeatable = true, Group = CacheHeading, Help = "Ask indexes again for this package.",
    };

    public static readonly Option[] All =
    [
        Index, DefaultIndex, ExtraIndexUrl, FindLinks, NoIndex, IndexStrategy, KeyringProvider, AllowInsecureHost, PreRelease, Resolution, ForkStrategy, ExcludeNewer,
        NoBuild, NoBuildPackage, NoBinary, NoBinaryPackage, PythonVersion, Refresh, RefreshPackage,
    ];
}

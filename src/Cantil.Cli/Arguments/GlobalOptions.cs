namespace Cantil.Cli.Arguments;

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    private const string Heading = "Global options";

    public static readonly Option Help = new() { Name = "help", Letter = 'h', Help = "Print help.", Group = Heading };

    public static readonly Option Version = new() { Name = "version", Letter = 'V', Help = "Print the version.", Group = Heading };

    public static readonly Option Verbose = new()
    {
        Name = "verbose", Letter = 'v', Repeatable = true, Group = Heading, Help = "Say more on standard error; twice shows where an error came from.",
    };

    public static readonly Option Quiet = new()
    {
        Name = "quiet", Letter = 'q', Repeatable = true, Group = Heading, Help = "Print findings and errors, nothing else.",
    };

    public static readonly Option Silent = new()
    {
        Name = "silent", Letter = 's', Group = Heading, Help = "Print nothing; the exit status says what was found.",
    };

    public static readonly Option Color = new()
    {
        Name = "color", Value = "WHEN", Choices = ["auto", "always", "never"], Group = Heading,
        Help = "Use colours; `auto` on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise.",
    };

    public static readonly Option NoProgress = new() { Name = "no-progress", Group = Heading, Help = "Show no progress bars." };

    public static readonly Option Directory = new()
    {
        Name = "directory", Value = "DIR", IsPath = true, Group = Heading, Help = "Work in this directory.",
    };

    public static readonly Option Config = new()
    {
        Name = "config", Value = "FILE|KEY=VALUE", IsPath = true, Repeatable = true, Group = Heading,
        Help = "Read settings from this file, or set one setting.",
    };

    public static readonly Option Isolated = new() { Name = "isolated", Group = Heading, Help = "Read no configuration files." };

    public static readonly Option Offline = new() { Name = "offline", Group = Heading, Help = "Use no network." };

    public static readonly Option CacheDirectory = new()
    {
        Name = "cache-dir", Value = "DIR", IsPath = true, Group = Heading, Help = "Keep the cache in this directory.",
    };

    public static readonly Option NoCache = new() { Name = "no-cache", Letter = 'n', Group = Heading, Help = "Neither read nor write the cache." };

    public static readonly Option Python = new()
    {
        Name = "python", Value = "PATH|VERSION", IsPath = true, Group = Heading, Help = "Use this interpreter where one is needed.",
    };

    public static readonly Option[] All =
    [
        Help, Version, Verbose, Quiet, Silent, Color, NoProgress, Directory, Config, Isolated, Offline, CacheDirectory, NoCache, Python,
    ];
}

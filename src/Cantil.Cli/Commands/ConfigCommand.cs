using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Cli.Linting;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil config show [PATH]</c></summary>
internal sealed class ConfigCommand : Command
{
    private static readonly Option OutputFormat = new()
    {
        Name = "output-format", Value = "FORMAT", Choices = ["text", "json"], Help = "TOML with comments to read, or JSON.",
    };

    public override string Name => "config";

    public override string Summary => "Show which settings hold for a file or directory, and where each comes from.";

    public override string Description =>
        "Write `cantil config show PATH`. The nearest counts: command line, CANTIL_* variables, the closest settings file, defaults.";

    public override Positional Positional { get; } =
        new("show [PATH]", "What is asked for; the working directory where no path is given.", 1, 2, true, "show");

    public override IReadOnlyList<Option> Options { get; } = [OutputFormat];

    public override int Run(ParsedArguments arguments, Host host)
    {
        if (arguments.Positionals.Count == 0 || arguments.Positionals[0] != "show")
            throw new UsageException(
                arguments.Positionals.Count == 0 ? "`cantil config` needs to be told what to do." : $"`cantil config` cannot `{arguments.Positionals[0]}`.",
                "Write `cantil config show` or `cantil config show PATH`.");
        var resolver = new SettingsResolver(CommandLineSettings.Of(arguments, host));
        var path = Path.GetFullPath(arguments.Positionals.Count > 1 ? arguments.Positionals[1] : ".", host.WorkingDirectory);
        path = path.Length > 1 ? Path.TrimEndingDirectorySeparator(path) : path;
        if (!Path.Exists(path))
            throw new UsageException($"There is no file or directory `{path}`.");
        var settings = resolver.ForDirectory(Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "/");
        var table = new LintSettingsTable(host, null, null);
        var lint = table.For(settings, path);
        if (host.Write(resolver.Problems) | table.HasErrors)
            return ExitStatus.Failure;
        if (arguments.Value(OutputFormat) == "json")
            SettingsJson.Write(path, settings, lint, host.Out);
        else
            new SettingsText(host.Out).WriteWithSources(path, settings, lint);
        return ExitStatus.Success;
    }
}

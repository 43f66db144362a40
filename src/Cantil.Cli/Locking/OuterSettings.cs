using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Projects.Loading;

namespace Cantil.Cli.Locking;

/// <summary>
/// Settings of dependencies from outside of a project: <c>--config</c> before its own, then the user's and the system's. As for the checks of code, a file that
/// <c>--config</c> names stands in for all files but <c>pyproject.toml</c>, and <c>--isolated</c> leaves them out.
/// </summary>
internal sealed class OuterSettings
{
    private readonly List<SettingsSource> _nearest = [];
    private readonly List<SettingsSource> _outer = [];
    private readonly List<ProjectProblem> _problems = [];
    private readonly bool _isIsolated;

    private OuterSettings(ParsedArguments arguments, Host host)
    {
        _isIsolated = IsIsolated(arguments, host);
        string? file = null;
        foreach (var argument in arguments.Values(GlobalOptions.Config) ?? [])
        {
            var path = Path.GetFullPath(argument, host.WorkingDirectory);
            if (argument.Contains('=', StringComparison.Ordinal) && !PathProbe.IsFile(path))
                AddInline(argument, host.WorkingDirectory);
            else if (file is not null)
                throw new UsageException("`--config` names two files.", "Only one can count.");
            else
                file = path;
        }
        if (file is not null && !_isIsolated)
            AddFile(file);
        _isIsolated |= file is not null;
        if (!_isIsolated)
            AddOuter(host);
    }

    public static OuterSettings Of(ParsedArguments arguments, Host host) => new(arguments, host);

    /// <summary>Whether settings files are left out.</summary>
    public static bool IsIsolated(ParsedArguments arguments, Host host) => arguments.IsGiven(GlobalOptions.Isolated) || IndexAccess.Variables(host).IsTrue("NO_CONFIG");

    /// <summary>What is wrong with these settings themselves.</summary>
    public IReadOnlyList<ProjectProblem> Problems => _problems;

    public ProjectLoader Loader() => new(_nearest, _outer, _isIsolated);

    private void AddInline(string argument, string directory)
    {
        var document = TomlDocument.Parse(SourceText.From(argument));
        if (document.Error is { } error)
            _problems.Add(new ProjectProblem(
                $"--config '{argument}'", null, $"this is neither a file nor a setting: {error.Message}", Help: "write --config FILE, or a setting as in a settings file: --config 'resolution = \"lowest\"'"));
        else
            _nearest.Add(new SettingsSource($"--config '{argument}'", document.Root, "", directory, true));
    }

    private void AddFile(string path)
    {
        var name = Path.GetFileName(path);
        var isUv = name == "uv.toml";
        if (SettingsSource.Read(path, !isUv && name is not ("ruff.toml" or ".ruff.toml"), _problems, mustExist: true) is not { } source)
            return;
        if (name != "pyproject.toml")
        {
            _nearest.Add(source);
            return;
        }
        foreach (var tool in (ReadOnlySpan<string>)["cantil", "uv"])
            if (source.Table.GetTable("tool")?.GetTable(tool) is { } table)
                _nearest.Add(source with { Table = table, Path = "tool." + tool, IsOwn = tool == "cantil" });
    }

    private void AddOuter(Host host)
    {
        var home = host.Variable("HOME") ?? host.Variable("USERPROFILE");
        var user = host.Variable("XDG_CONFIG_HOME") ?? host.Variable("APPDATA") ?? (home is null ? null : Path.Join(home, ".config"));
        if (user is not null)
            foreach (var name in (ReadOnlySpan<string>)["cantil", "uv"])
                AddIfThere(Path.Join(user, name, name + ".toml"), name == "cantil");
        if (OperatingSystem.IsWindows())
            return;
        foreach (var folder in (host.Variable("XDG_CONFIG_DIRS") ?? "/etc/xdg").Split(':', StringSplitOptions.RemoveEmptyEntries))
            AddIfThere(Path.Join(folder, "uv", "uv.toml"), false);
        AddIfThere("/etc/uv/uv.toml", false);
    }

    private void AddIfThere(string path, bool isOwn)
    {
        if (Path.IsPathRooted(path) && SettingsSource.Read(path, isOwn, _problems) is { } source)
            _outer.Add(source);
    }
}

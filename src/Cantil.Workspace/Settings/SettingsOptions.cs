namespace Cantil.Workspace.Settings;

/// <summary>What the program was started with, as far as it concerns settings. Directories are absolute.</summary>
public sealed record SettingsOptions
{
    /// <summary>What relative paths of the command line, and patterns of <c>--config</c>, are relative to.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>What <c>~</c> stands for; empty where there is none.</summary>
    public string HomeDirectory { get; init; } = "";

    /// <summary>The value of a variable of the environment that a path names; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>What <c>required-version</c> is compared with.</summary>
    public string ProgramVersion { get; init; } = "";

    /// <summary>Where <c>cantil/cantil.toml</c> and <c>git/ignore</c> of the user are looked for; null for nowhere.</summary>
    public string? UserConfigurationDirectory { get; init; }

    /// <summary>The arguments of <c>--config</c>: files, or <c>KEY=VALUE</c> in TOML.</summary>
    public IReadOnlyList<string> Config { get; init; } = [];

    /// <summary><c>--isolated</c>: no file is read.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>Whether what other formatters are told is read; the linter alone has no need of it.</summary>
    public bool ReadsFormatters { get; init; } = true;

    /// <summary>The environment's variables that start with <c>CANTIL_</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; } = new List<KeyValuePair<string, string>>();

    /// <summary>What options of their own say, such as <c>--select</c>; null where there is none.</summary>
    public SettingsLayer? CommandLine { get; init; }
}

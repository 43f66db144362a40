namespace Cantil.Index.Configuration;

/// <summary>Where pip's configuration files are (https://pip.pypa.io/en/stable/topics/configuration/), the one that counts least first.</summary>
public static class PipPlaces
{
    /// <summary>Those of the system that this runs on.</summary>
    public static IReadOnlyList<string> Find(Func<string, string?> variable) =>
        Find(variable, OperatingSystem.IsWindows() ? PipSystem.Windows : OperatingSystem.IsMacOS() ? PipSystem.MacOS : PipSystem.Unix);

    /// <summary>Those of a system.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="system">Which system's places.</param>
    public static IReadOnlyList<string> Find(Func<string, string?> variable, PipSystem system)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var places = new List<string>();
        // Whoever names the empty device wants no files at all.
        if (Set(variable, "PIP_CONFIG_FILE") is "/dev/null" or "nul" or "NUL")
            return places;
        if (system == PipSystem.Windows)
            AddWindows(places, variable);
        else
            AddUnix(places, variable, system);
        if (Set(variable, "VIRTUAL_ENV") is { } environment)
            places.Add(Path.Join(environment, system == PipSystem.Windows ? "pip.ini" : "pip.conf"));
        if (Set(variable, "PIP_CONFIG_FILE") is { } own)
            places.Add(own);
        return places;
    }

    private static void AddUnix(List<string> places, Func<string, string?> variable, PipSystem system)
    {
        var home = Set(variable, "HOME");
        if (system == PipSystem.MacOS)
            places.Add("/Library/Application Support/pip/pip.conf");
        else
        {
            var folders = (Set(variable, "XDG_CONFIG_DIRS") ?? "/etc/xdg").Split(':', StringSplitOptions.RemoveEmptyEntries);
            for (var i = folders.Length - 1; i >= 0; i--)
                places.Add($"{folders[i].TrimEnd('/')}/pip/pip.conf");
            places.Add("/etc/pip.conf");
        }
        if (home is not null)
            places.Add($"{home}/.pip/pip.conf");
        if ((Set(variable, "XDG_CONFIG_HOME") ?? (home is null ? null : $"{home}/.config")) is { } config)
            places.Add($"{config.TrimEnd('/')}/pip/pip.conf");
        if (system == PipSystem.MacOS && home is not null)
            places.Add($"{home}/Library/Application Support/pip/pip.conf");
    }

    private static void AddWindows(List<string> places, Func<string, string?> variable)
    {
        if (Set(variable, "ProgramData") is { } all)
            places.Add($"{all}\\pip\\pip.ini");
        if (Set(variable, "USERPROFILE") is { } home)
            places.Add($"{home}\\pip\\pip.ini");
        if (Set(variable, "APPDATA") is { } own)
            places.Add($"{own}\\pip\\pip.ini");
    }

    private static string? Set(Func<string, string?> variable, string name) => variable(name) is { Length: > 0 } value ? value : null;
}

namespace Cantil.Workspace.Settings;

/// <summary>Keys of <c>[tool.cantil]</c> that speak of dependencies, in uv's words; the packaging wing reads them, and the checks of code pass over them.</summary>
public static class ProjectKeys
{
    /// <summary>In ordinal order.</summary>
    public static IReadOnlyList<string> All => _names;

    public static bool Contains(string name) => Array.BinarySearch(_names, name, StringComparer.Ordinal) >= 0;

    private static readonly string[] _names =
    [
        "allow-insecure-host",
        "build-constraint-dependencies",
        "conflicts",
        "constraint-dependencies",
        "default-groups",
        "dependency-groups",
        "dependency-metadata",
        "dev-dependencies",
        "environments",
        "exclude-dependencies",
        "exclude-newer",
        "exclude-newer-package",
        "extra-index-url",
        "find-links",
        "fork-strategy",
        "index",
        "index-strategy",
        "index-url",
        "keyring-provider",
        "no-binary",
        "no-binary-package",
        "no-build",
        "no-build-package",
        "no-cache",
        "no-index",
        "offline",
        "override-dependencies",
        "package",
        "prerelease",
        "required-environments",
        "resolution",
        "sources",
        "workspace",
    ];
}

namespace Cantil.Workspace.Settings.Types;

/// <summary>Paths as settings write them.</summary>
internal static class SettingPath
{
    /// <summary>Puts the user's directory in the place of a leading <c>~</c>.</summary>
    public static string Expand(string path, string home) =>
        path == "~" ? home : path.StartsWith("~/", StringComparison.Ordinal) ? string.Concat(home, path.AsSpan(1)) : path;

    /// <summary>Absolute, with forward slashes, without a slash at the end.</summary>
    public static string Resolve(string path, string baseDirectory, string home) =>
        Normalize(System.IO.Path.GetFullPath(Expand(path, home), baseDirectory));

    public static string Normalize(string fullPath)
    {
        if (System.IO.Path.DirectorySeparatorChar == '\\')
            fullPath = fullPath.Replace('\\', '/');
        return fullPath.Length > 1 && fullPath[^1] == '/' ? fullPath.TrimEnd('/') : fullPath;
    }
}

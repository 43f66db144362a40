using Cantil.Foundation.Files;
using Cantil.Foundation.Toml;

namespace Cantil.Projects.Loading;

/// <summary>Settings from outside of a project: a user's file, or what the command line says.</summary>
/// <param name="Place">The file, absolute, or the option as it is written.</param>
/// <param name="Table">The settings.</param>
/// <param name="Path">The table's key from the root of its document; empty for the root.</param>
/// <param name="Directory">What relative paths in it start from, absolute.</param>
/// <param name="IsOwn">Whether it is Cantil's, so that a key that nobody knows is worth a warning.</param>
public sealed record SettingsSource(string Place, TomlTable Table, string Path, string Directory, bool IsOwn)
{
    /// <summary>Reads a file; null where there is none, or where it cannot be read.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="isOwn">Whether it is Cantil's.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="mustExist">Whether it is a problem that it is missing.</param>
    public static SettingsSource? Read(string path, bool isOwn, List<ProjectProblem> problems, bool mustExist = false) =>
        TomlFile.Read(new FileReader(), path, mustExist, problems) is { } document
            ? new SettingsSource(path, document.Root, "", System.IO.Path.GetDirectoryName(path) ?? "/", isOwn)
            : null;
}

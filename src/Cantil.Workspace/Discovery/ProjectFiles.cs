using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>The files that the paths of a command line stand for.</summary>
public static class ProjectFiles
{
    /// <summary>Finds the files; never throws for what is on the disk.</summary>
    /// <param name="paths">Files and directories; relative ones are relative to the resolver's working directory.</param>
    /// <param name="kinds">Which kinds of files are wanted.</param>
    /// <param name="receive">
    /// Called on this thread for each file, once, in the order of the bytes of their paths; where one directory is named, while
    /// others are still looked for.
    /// </param>
    /// <returns>Paths that do not exist and directories that cannot be listed; problems of settings are the resolver's.</returns>
    public static IReadOnlyList<WorkspaceProblem> Find(IReadOnlyList<string> paths, SettingsResolver resolver, ProjectFileKind kinds, Action<ProjectFile> receive)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(receive);
        var search = new FileSearch(resolver, kinds, receive);
        foreach (var path in paths)
            search.Add(path);
        search.Run();
        return search.Problems;
    }
}

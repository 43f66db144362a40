using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>The files that the paths of a command line stand for, in the order in which they are reported.</summary>
public sealed class ProjectFiles
{
    private readonly ProjectFile[] _files;
    private readonly string _workingDirectory;

    private ProjectFiles(ProjectFile[] files, List<WorkspaceProblem> problems, string workingDirectory)
    {
        _files = files;
        Problems = problems;
        _workingDirectory = workingDirectory;
    }

    /// <summary>In the order of the bytes of their paths, each once.</summary>
    public ReadOnlySpan<ProjectFile> Files => _files;

    public int Count => _files.Length;

    public ProjectFile this[int index] => _files[index];

    /// <summary>Paths that do not exist and directories that cannot be listed; those of settings are the resolver's.</summary>
    public IReadOnlyList<WorkspaceProblem> Problems { get; }

    /// <summary>Finds the files; never throws for what is on the disk.</summary>
    /// <param name="paths">Files and directories; relative ones are relative to the resolver's working directory.</param>
    public static ProjectFiles Find(IReadOnlyList<string> paths, SettingsResolver resolver, FindOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(options);
        var search = new FileSearch(resolver, options);
        foreach (var path in paths)
            search.Add(path);
        return new ProjectFiles(search.Run(), search.Problems, resolver.Options.WorkingDirectory);
    }

    /// <summary>The path as people want to read it: relative to the working directory where the file is under it, else absolute.</summary>
    public string Shown(ProjectFile file)
    {
        var directory = file.Directory.Path.AsSpan();
        if (directory.SequenceEqual(_workingDirectory))
            return file.Name;
        if (_workingDirectory.Length == 1)
            return file.Path[1..];
        var isUnder = directory.StartsWith(_workingDirectory) && directory[_workingDirectory.Length] == '/';
        return isUnder ? string.Concat(directory[(_workingDirectory.Length + 1)..], "/", file.Name) : file.Path;
    }
}

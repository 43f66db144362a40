using Cantil.Foundation.Files;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Projects;
using Cantil.Projects.Settings;

namespace Cantil.Projects.Loading;

/// <summary>Finds and reads projects and workspaces. What is wrong with a file goes into <see cref="Problems"/>.</summary>
/// <param name="outer">Settings that count less than a project's own (a user's), and <paramref name="nearest"/> those that count more.</param>
/// <param name="isIsolated">Whether no other file of a project is read than <c>pyproject.toml</c>.</param>
public sealed class ProjectLoader(IReadOnlyList<SettingsSource> nearest, IReadOnlyList<SettingsSource> outer, bool isIsolated = false)
{
    private const string FileName = "pyproject.toml";

    // The nearest first. A project that has a file for uv has its settings there, and the rest in its own table.
    private static readonly string[] s_before = [".cantil.toml", "cantil.toml"];
    private const string UvFile = "uv.toml";

    private readonly FileReader _reader = new();
    private readonly List<ProjectProblem> _problems = [];
    private readonly Dictionary<string, ProjectFile?> _files = new(StringComparer.Ordinal);

    /// <summary>In the order in which they were found.</summary>
    public IReadOnlyList<ProjectProblem> Problems => _problems;

    /// <summary>Whether a problem is more than a warning.</summary>
    public bool HasErrors => _problems.Exists(static problem => !problem.IsWarning);

    /// <summary>The path of the nearest <c>pyproject.toml</c> from a folder upwards, or null.</summary>
    public static string? Find(string directory)
    {
        for (var folder = directory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Join(folder, FileName);
            if (PathProbe.IsFile(path))
                return path;
        }
        return null;
    }

    /// <summary>Reads the project of a file with the workspace that it belongs to; null where it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="top">The folder above which no workspace is looked for; null for anywhere.</param>
    public ProjectWorkspace? LoadWorkspace(string path, string? top = null)
    {
        if (Load(path) is not { } project)
            return null;
        var root = RootOf(project, top);
        var members = new List<ProjectFile>();
        if (root.Pyproject.Project is not null || root.Settings.Members.Count == 0 || root.Pyproject.DependencyGroups.Groups.Count > 0)
            members.Add(root);
        if (root.Pyproject.Project is null && root.Settings.Members.Count == 0 && root.Pyproject.DependencyGroups.Groups.Count == 0 && root.Settings.DevDependencies.Count == 0)
            _problems.Add(new ProjectProblem(root.Path, null, "the file has neither [project] nor [dependency-groups]", Help: "add [project] with a name and a version"));
        foreach (var folder in WorkspaceMembers.Find(root))
            if (Load(Path.Join(folder, FileName)) is { } member && member.Path != root.Path)
                members.Add(member);
        return new ProjectWorkspace(root, members);
    }

    private ProjectFile RootOf(ProjectFile project, string? top)
    {
        if (project.Settings.Members.Count > 0 || project.Directory == top)
            return project;
        for (var folder = Path.GetDirectoryName(project.Directory); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Join(folder, FileName);
            if (!PathProbe.IsFile(path))
            {
                if (folder == top)
                    return project;
                continue;
            }
            var (problems, isKnown) = (_problems.Count, _files.ContainsKey(path));
            if (Load(path) is { Settings.Members.Count: > 0 } candidate)
                return WorkspaceMembers.Find(candidate).Contains(project.Directory) ? candidate : project;
            // What is wrong with a folder that has nothing to do with the project is none of its business.
            _problems.RemoveRange(problems, _problems.Count - problems);
            if (!isKnown)
                _files.Remove(path);
            if (folder == top)
                return project;
        }
        return project;
    }

    /// <summary>Reads one project; null where its file is missing or no TOML. Each file is read once.</summary>
    public ProjectFile? Load(string path)
    {
        if (_files.TryGetValue(path, out var known))
            return known;
        var project = Read(path);
        _files.Add(path, project);
        return project;
    }

    private ProjectFile? Read(string path)
    {
        if (TomlFile.Read(_reader, path, mustExist: true, _problems) is not { } document)
            return null;
        var pyproject = PyprojectFile.Read(document);
        Report(path, pyproject.Problems);
        var sources = Sources(path, pyproject);
        var tables = new List<SettingsTable>(sources.Count);
        var problems = new List<TomlProblem>[sources.Count];
        for (var i = 0; i < problems.Length; i++)
        {
            var reader = new TomlTableReader(sources[i].Table, sources[i].Path, problems[i] = []);
            if (sources[i].IsOwn)
                ProjectSettingNames.WarnOfUnknown(reader);
            tables.Add(new SettingsTable(reader, sources[i].Directory));
        }
        var settings = new ProjectSettingsReading(tables).Read();
        for (var i = 0; i < problems.Length; i++)
            Report(sources[i].Place, problems[i]);
        return new ProjectFile(path, pyproject, settings);
    }

    /// <summary>The tables that hold for a project, the nearest first.</summary>
    private List<SettingsSource> Sources(string path, PyprojectFile pyproject)
    {
        var directory = Path.GetDirectoryName(path) ?? "/";
        var sources = new List<SettingsSource>(nearest);
        foreach (var name in s_before)
            AddFile(name, isOwn: true);
        if (pyproject.Tool?.GetTable("cantil") is { } cantil)
            sources.Add(new SettingsSource(path, cantil, "tool.cantil", directory, true));
        AddFile(UvFile, isOwn: false);
        if (pyproject.Tool?.GetTable("uv") is { } uv)
            sources.Add(new SettingsSource(path, uv, "tool.uv", directory, false));
        sources.AddRange(outer);
        return sources;

        void AddFile(string name, bool isOwn)
        {
            if (!isIsolated && SettingsSource.Read(Path.Join(directory, name), isOwn, _problems) is { } source)
                sources.Add(source);
        }
    }

    private void Report(string path, IReadOnlyList<TomlProblem> problems)
    {
        foreach (var problem in problems)
        {
            // Settings from outside are read for each project.
            var known = new ProjectProblem(path, problem.Position, problem.Message, problem.IsWarning);
            if (!_problems.Contains(known))
                _problems.Add(known);
        }
    }
}

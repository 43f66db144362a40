using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Projects;
using Cantil.Projects.Settings;

namespace Cantil.Projects.Loading;

/// <summary>Finds and reads projects and workspaces. What is wrong with a file goes into <see cref="Problems"/>.</summary>
/// <param name="outer">Settings tables that count less than a project's own (a user's), and <paramref name="nearest"/> those that count more.</param>
public sealed class ProjectLoader(IReadOnlyList<SettingsTable> nearest, IReadOnlyList<SettingsTable> outer)
{
    private const string FileName = "pyproject.toml";

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
        if (ReadDocument(path, mustExist: true) is not { } document)
            return null;
        var pyproject = PyprojectFile.Read(document);
        Report(path, pyproject.Problems);
        var directory = Path.GetDirectoryName(path) ?? "/";
        var problems = new List<TomlProblem>();
        var tables = new List<SettingsTable>(nearest);
        var beside = Path.Join(directory, "cantil.toml");
        if (ReadDocument(beside, mustExist: false) is { } own)
            tables.Add(new SettingsTable(new TomlTableReader(own.Root, "", problems), directory));
        if (pyproject.Tool?.GetTable("cantil") is { } cantil)
        {
            var reader = new TomlTableReader(cantil, "tool.cantil", problems);
            ProjectSettingNames.WarnOfUnknown(reader);
            tables.Add(new SettingsTable(reader, directory));
        }
        if (pyproject.Tool?.GetTable("uv") is { } uv)
            tables.Add(new SettingsTable(new TomlTableReader(uv, "tool.uv", problems), directory));
        tables.AddRange(outer);
        var settings = new ProjectSettingsReading(tables).Read();
        Report(path, problems);
        return new ProjectFile(path, pyproject, settings);
    }

    private TomlDocument? ReadDocument(string path, bool mustExist)
    {
        if (_reader.Read(path) is { } problem)
        {
            if (mustExist || problem.Kind is not (FileProblemKind.Missing or FileProblemKind.IsNoDirectory or FileProblemKind.IsDirectory))
                _problems.Add(new ProjectProblem(path, null, $"the file cannot be read: {problem.Reason}"));
            return null;
        }
        var bytes = _reader.Bytes;
        var document = TomlDocument.Parse(SourceText.From(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes));
        if (document.Error is not { } error)
            return document;
        _problems.Add(new ProjectProblem(path, document.Text.Lines.Position(error.Offset), $"the file is no TOML: {error.Message}"));
        return null;
    }

    private void Report(string path, IReadOnlyList<TomlProblem> problems)
    {
        foreach (var problem in problems)
            _problems.Add(new ProjectProblem(path, problem.Position, problem.Message, problem.IsWarning));
    }
}

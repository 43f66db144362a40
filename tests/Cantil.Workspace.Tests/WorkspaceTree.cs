using Cantil.Workspace.Discovery;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests;

/// <summary>A directory that lives as long as a test, and what Cantil finds in it.</summary>
internal sealed class WorkspaceTree : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("cantil-").FullName.Replace('\\', '/');

    public WorkspaceTree() => Directory.CreateDirectory(Root);

    /// <summary>Where Cantil is started.</summary>
    public string Root => _top + "/root";

    public string User => _top + "/user";

    public List<WorkspaceProblem> Problems { get; } = [];

    /// <summary>What stands at <c>PATH:ROW:COLUMN: message [help]</c> for each problem, the directory left out.</summary>
    public IEnumerable<string> ShownProblems => Problems.Select(problem =>
    {
        var place = problem.Position is { } at ? $"{problem.Path}:{at.Row}:{at.Column}" : problem.Path;
        var help = problem.Help is null ? "" : $" [{problem.Help}]";
        return $"{problem.Severity} {place}: {problem.Message}{help}".Replace(Root + "/", "", StringComparison.Ordinal);
    });

    public WorkspaceTree With(string name, string content = "")
    {
        var path = name.StartsWith('/') ? name : $"{Root}/{name}";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public SettingsOptions Options => new() { WorkingDirectory = Root, HomeDirectory = User, ProgramVersion = "1.4.2", UserConfigurationDirectory = User + "/.config" };

    public string Find(params string[] paths) => Find(Options, paths);

    /// <summary>The files with blanks between them, relative to the root.</summary>
    public string Find(SettingsOptions settings, params string[] paths)
    {
        var resolver = new SettingsResolver(settings);
        var found = Files(paths.Length == 0 ? ["."] : paths, resolver, ProjectFileKind.Source);
        Problems.AddRange(resolver.Problems);
        return string.Join(' ', found.Select(file => file.ShownFrom(Root)));
    }

    public List<ProjectFile> Files(string[] paths, SettingsResolver resolver, ProjectFileKind kinds)
    {
        var files = new List<ProjectFile>();
        Problems.AddRange(ProjectFiles.Find(paths, resolver, kinds, files.Add));
        return files;
    }

    public EffectiveSettings Settings(string directory = "", SettingsOptions? options = null)
    {
        var resolver = new SettingsResolver(options ?? Options);
        var settings = resolver.ForDirectory(directory.Length == 0 ? Root : $"{Root}/{directory}");
        Problems.AddRange(resolver.Problems);
        return settings;
    }

    public void Dispose() => Directory.Delete(_top, recursive: true);
}

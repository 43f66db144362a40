using Cantil.Foundation.Files;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Discovery;

/// <summary>One search: the paths that were named, then what is under them.</summary>
/// <param name="receive">Called for each file.</param>
internal sealed class FileSearch(SettingsResolver resolver, ProjectFileKind kinds, Action<ProjectFile> receive)
{
    private readonly IgnoreFiles _ignoreFiles = new(resolver.Options);
    // These two are asked of the place where Cantil was started, not of every directory.
    private readonly bool _forceExclude = resolver.ForDirectory(resolver.Options.WorkingDirectory).Get(SettingKeys.ForceExclude);
    private readonly bool _respectIgnores = resolver.ForDirectory(resolver.Options.WorkingDirectory).Get(SettingKeys.RespectGitignore);
    private readonly DirectoryReader _probe = new();
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly List<WalkNode> _trees = [];
    private readonly List<ProjectFile> _files = [];
    private readonly Dictionary<string, ProjectDirectory> _directories = new(StringComparer.Ordinal);

    public List<WorkspaceProblem> Problems { get; } = [];

    public void Add(string named)
    {
        string path;
        try
        {
            path = SettingPath.Normalize(Path.GetFullPath(named, resolver.Options.WorkingDirectory));
        }
        catch (ArgumentException)
        {
            Problems.Add(new WorkspaceProblem(ProblemSeverity.Error, $"\"{named.Replace("\0", "\\0", StringComparison.Ordinal)}\" is no path"));
            return;
        }
        if (!_named.Add(path))
            return;
        var problem = _probe.Read(path);
        if (problem is null)
            AddTree(path);
        else if (problem.Kind == FileProblemKind.IsNoDirectory && PathProbe.Exists(path))
            AddFile(path);
        else
            Problems.Add(new WorkspaceProblem(ProblemSeverity.Error, $"cannot read the file: {problem.Reason}", path));
    }

    /// <summary>Hands the files on, each once, in the order of their paths; those of one tree as they are found.</summary>
    public void Run()
    {
        var isAlone = _named.Count == 1;
        if (_trees.Count > 0)
        {
            var visitor = new DirectoryVisitor(resolver, _ignoreFiles, _respectIgnores, kinds);
            foreach (var tree in _trees)
                Walk(tree, visitor, isAlone ? receive : _files.Add);
            Problems.AddRange(visitor.Problems);
        }
        if (isAlone)
            _files.ForEach(receive);
        else
            SendDistinct();
    }

    private void AddTree(string path)
    {
        var parent = ParentOf(path);
        var state = parent is null ? resolver.StateOf(path) : resolver.StateOf(parent);
        if (IsForciblyExcluded(path, resolver.ForDirectory(path)))
            return;
        var ignores = parent is not null && _respectIgnores ? _ignoreFiles.ScopeOf(parent) : null;
        _trees.Add(new WalkNode(path, state, ignores));
    }

    private void AddFile(string path)
    {
        var directory = ParentOf(path) ?? "/";
        var settings = resolver.ForDirectory(directory);
        var kind = settings.KindOf(path.AsSpan(path.LastIndexOf('/') + 1));
        if ((kind & kinds) == 0 || IsForciblyExcluded(path, settings))
            return;
        _files.Add(new ProjectFile(DirectoryOf(directory, settings), path[(path.LastIndexOf('/') + 1)..], kind));
    }

    // What is named counts even where it is excluded, unless the settings say otherwise; then the directories above it are asked too.
    private bool IsForciblyExcluded(string path, EffectiveSettings settings) => _forceExclude && settings.IsExcluded(path);

    /// <summary>
    /// Goes through a tree in the order of its paths, on one thread: who waits for files is busy with the first ones long
    /// before the last are found.
    /// </summary>
    private void Walk(WalkNode root, DirectoryVisitor visitor, Action<ProjectFile> found)
    {
        // A stack of its own, for trees that are deeper than the thread's.
        var open = new Stack<(ProjectDirectory Directory, WalkItem[] Items, int Next)>();
        Open(root);
        while (open.TryPop(out var top))
        {
            var (directory, items, next) = top;
            while (next < items.Length)
            {
                var item = items[next++];
                if (item.Directory is null)
                {
                    found(new ProjectFile(directory, item.Name, item.Kind));
                    continue;
                }
                open.Push((directory, items, next));
                Open(item.Directory);
                break;
            }
        }

        void Open(WalkNode node)
        {
            if (visitor.Visit(node) is { Length: > 0 } items)
                open.Push((DirectoryOf(node.Path, node.Settings.Settings), items, 0));
        }
    }

    // Trees that were named may stand in each other.
    private void SendDistinct()
    {
        var files = new (string Path, ProjectFile File)[_files.Count];
        for (var i = 0; i < files.Length; i++)
            files[i] = (_files[i].Path, _files[i]);
        PathOrder.Sort(files, static (a, b) => PathOrder.Compare(a.Path, b.Path));
        for (var i = 0; i < files.Length; i++)
            if (i == 0 || files[i].Path != files[i - 1].Path)
                receive(files[i].File);
    }

    private ProjectDirectory DirectoryOf(string path, EffectiveSettings settings)
    {
        if (!_directories.TryGetValue(path, out var directory))
            _directories.Add(path, directory = new ProjectDirectory(path, settings));
        return directory;
    }

    private static string? ParentOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 || path.Length == 1 ? null : slash == 0 ? "/" : path[..slash];
    }
}

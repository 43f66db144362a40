using Cantil.Foundation.Files;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>Looks through directories, one after the other.</summary>
internal sealed class DirectoryVisitor(SettingsResolver resolver, IgnoreFiles ignoreFiles, bool respectIgnores, ProjectFileKind kinds)
{
    private readonly DirectoryReader _reader = new();
    private WalkItem[] _items = new WalkItem[64];
    private char[] _path = new char[512];

    public List<WorkspaceProblem> Problems { get; } = [];

    /// <summary>What is in a directory and counts, in the order in which it is reported.</summary>
    public WalkItem[] Visit(WalkNode node)
    {
        if (_reader.Read(node.Path) is { } problem)
        {
            Problems.Add(new WorkspaceProblem(ProblemSeverity.Error, $"cannot list the directory: {problem.Reason}", node.Path));
            return [];
        }
        if (_reader.BadNames > 0)
            Problems.Add(new WorkspaceProblem(ProblemSeverity.Warning, "the directory holds names that are not UTF-8; they are left out", node.Path));
        Enter(node);
        var count = Collect(node);
        if (count == 0)
            return [];
        var items = _items[..count];
        Array.Clear(_items, 0, count);
        PathOrder.Sort(items, static (a, b) => PathOrder.Compare(a.Name, a.Directory is not null, b.Name, b.Directory is not null));
        return items;
    }

    // The directory's own settings and ignore files count for what is in it.
    private void Enter(WalkNode node)
    {
        var settings = SettingsFiles.None;
        bool git = false, ignore = false, gitIgnore = false;
        for (var i = 0; i < _reader.Count; i++)
        {
            var name = _reader.Name(i);
            if (name[0] is not ('.' or 'c' or 'p' or 'r' or 's' or 't'))
                continue;
            switch (name)
            {
                case ".cantil.toml": settings |= SettingsFiles.DotCantil; break;
                case "cantil.toml": settings |= SettingsFiles.Cantil; break;
                case "pyproject.toml": settings |= SettingsFiles.Pyproject; break;
                case ".ruff.toml": settings |= SettingsFiles.DotRuff; break;
                case "ruff.toml": settings |= SettingsFiles.Ruff; break;
                case ".flake8": settings |= SettingsFiles.Flake8; break;
                case ".isort.cfg": settings |= SettingsFiles.Isort; break;
                case "setup.cfg": settings |= SettingsFiles.SetupCfg; break;
                case "tox.ini": settings |= SettingsFiles.Tox; break;
                case ".git": git = true; break;
                case ".ignore": ignore = true; break;
                case ".gitignore": gitIgnore = true; break;
            }
        }
        node.Settings = resolver.Enter(node.Settings, node.Path, settings);
        if (respectIgnores && (git || ignore || gitIgnore))
            node.Ignores = ignoreFiles.Enter(node.Ignores, node.Path, git, ignore, gitIgnore);
    }

    private int Collect(WalkNode node)
    {
        var settings = node.Settings.Settings;
        var (included, excluded) = (settings.Included, settings.Excluded);
        var ignores = respectIgnores ? node.Ignores : null;
        var start = Start(node.Path);
        var count = 0;
        for (var i = 0; i < _reader.Count; i++)
        {
            var isDirectory = _reader.Kind(i) == EntryKind.Directory;
            var name = _reader.Name(i);
            var path = Append(start, name);
            if (!isDirectory && !included.MatchesPath(path))
                continue;
            var kind = isDirectory ? default : settings.KindOf(name);
            if ((!isDirectory && (kind & kinds) == 0) || excluded.MatchesPathOrName(path, start) || ignores?.IsIgnored(path, isDirectory) == true)
                continue;
            var child = isDirectory ? new WalkNode(path.ToString(), node.Settings, node.Ignores) : null;
            if (count == _items.Length)
                Array.Resize(ref _items, count * 2);
            _items[count++] = new WalkItem(name.ToString(), kind, child);
        }
        return count;
    }

    private int Start(string directory)
    {
        if (_path.Length < directory.Length + 1)
            _path = new char[directory.Length * 2];
        directory.CopyTo(_path);
        var length = directory.Length;
        if (length > 1)
            _path[length++] = '/';
        return length;
    }

    private ReadOnlySpan<char> Append(int start, ReadOnlySpan<char> name)
    {
        if (_path.Length < start + name.Length)
            Array.Resize(ref _path, (start + name.Length) * 2);
        name.CopyTo(_path.AsSpan(start));
        return _path.AsSpan(0, start + name.Length);
    }
}

using System.IO.Enumeration;
using Cantil.Foundation.Files;

namespace Cantil.Projects.Loading;

/// <summary>The folders that the patterns of a workspace name: <c>packages/*</c>, <c>libs/**/core</c>.</summary>
internal static class WorkspaceMembers
{
    /// <summary>Absolute, in the order of their names; only folders with a <c>pyproject.toml</c>.</summary>
    public static SortedSet<string> Find(ProjectFile root)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var pattern in root.Settings.Members)
            Match(root.Directory, pattern, found);
        var excluded = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var pattern in root.Settings.ExcludedMembers)
            Match(root.Directory, pattern, excluded);
        found.ExceptWith(excluded);
        found.RemoveWhere(static folder => !PathProbe.IsFile(Path.Join(folder, "pyproject.toml")));
        return found;
    }

    private static void Match(string root, string pattern, SortedSet<string> found)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal) { root };
        foreach (var part in pattern.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var folder in folders)
                Step(folder, part, next);
            folders = next;
        }
        found.UnionWith(folders);
    }

    private static void Step(string folder, string part, SortedSet<string> next)
    {
        if (part == ".")
            next.Add(folder);
        else if (part == "..")
            next.Add(Path.GetDirectoryName(folder) ?? folder);
        else if (part == "**")
            AddAll(folder, next);
        else if (!part.AsSpan().ContainsAny("*?"))
        {
            var path = Path.Join(folder, part);
            if (PathProbe.IsDirectory(path))
                next.Add(path);
        }
        else
            foreach (var name in Folders(folder))
                if (FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false))
                    next.Add(Path.Join(folder, name));
    }

    private static void AddAll(string folder, SortedSet<string> next)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var current))
            if (next.Add(current))
                foreach (var name in Folders(current))
                    open.Push(Path.Join(current, name));
    }

    /// <summary>Folders that may hold projects: links, which may lead in a circle, and hidden ones do not.</summary>
    private static List<string> Folders(string folder)
    {
        var names = new List<string>();
        var reader = new DirectoryReader();
        if (reader.Read(folder) is not null)
            return names;
        for (var i = 0; i < reader.Count; i++)
            if (reader.Kind(i) == EntryKind.Directory && reader.Name(i)[0] != '.')
                names.Add(reader.Name(i).ToString());
        return names;
    }
}

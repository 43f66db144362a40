using System.Text;
using Cantil.Foundation.Files;
using Cantil.Index.Pages;
using Cantil.Packaging.Names;

namespace Cantil.Index.Sources;

/// <summary>Indexes on disk: a folder of files, an HTML file of links, or a folder a project as a server would have them.</summary>
internal static class LocalIndex
{
    /// <summary>The page of a project in an index of the simple form: <c>index.html</c> in its folder, else the files in the folder; null where there is no folder.</summary>
    public static PageBytes? ReadPage(Uri folder, PackageName project)
    {
        var path = folder.LocalPath.TrimEnd('/', '\\');
        var reader = new FileReader();
        var page = Path.Join(path, "index.html");
        var problem = reader.Read(page);
        if (problem is null)
            return Parse(page, () => HtmlPage.Read(HtmlPage.Decode(reader.Bytes, null), project, Addresses.OfPath(page).AbsoluteUri));
        if (problem.Kind is not (FileProblemKind.Missing or FileProblemKind.IsNoDirectory))
            throw Unreadable(page, problem);
        var files = new DirectoryReader();
        problem = files.Read(path);
        if (problem is { Kind: FileProblemKind.Missing or FileProblemKind.IsNoDirectory })
            return null;
        if (problem is not null)
            throw Unreadable(path, problem);
        return ReadFolder(files, path).GetValueOrDefault(project);
    }

    /// <summary>The names of the folders in an index of the simple form; none where it cannot be read.</summary>
    public static List<PackageName> Projects(Uri folder)
    {
        var names = new List<PackageName>();
        var entries = new DirectoryReader();
        if (entries.Read(folder.LocalPath) is null)
            for (var i = 0; i < entries.Count; i++)
                if (entries.Kind(i) is EntryKind.Directory or EntryKind.Link && PackageName.TryParse(entries.Name(i).ToString(), out var name, out _))
                    names.Add(name);
        return names;
    }

    /// <summary>Everything that a folder, or an HTML file, has of each project.</summary>
    /// <exception cref="IndexException">It cannot be read.</exception>
    public static Dictionary<PackageName, PageBytes> ReadFlat(Uri place)
    {
        var path = place.LocalPath.Length > 1 ? place.LocalPath.TrimEnd('/', '\\') : place.LocalPath;
        var files = new DirectoryReader();
        var problem = files.Read(path);
        if (problem is null)
            return ReadFolder(files, path);
        var reader = new FileReader();
        if (problem.Kind == FileProblemKind.IsNoDirectory && (problem = reader.Read(path)) is null)
            return Parse(path, () => HtmlPage.ReadFlat(HtmlPage.Decode(reader.Bytes, null), Addresses.OfPath(path).AbsoluteUri));
        throw Unreadable(path, problem);
    }

    private static T Parse<T>(string path, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (FormatException e)
        {
            throw new IndexException(IndexProblem.Malformed, $"The page {path} cannot be read: {e.Message}.", null, e);
        }
    }

    private static Dictionary<PackageName, PageBytes> ReadFolder(DirectoryReader files, string path)
    {
        // In the order of the names, not of the disk: the same files give the same result everywhere.
        var names = new List<string>();
        for (var i = 0; i < files.Count; i++)
            if (files.Kind(i) is EntryKind.File or EntryKind.Link)
                names.Add(files.Name(i).ToString());
        names.Sort(StringComparer.Ordinal);
        var builders = new Dictionary<PackageName, PageBuilder>();
        foreach (var name in names)
        {
            if (!FileNames.TryProject(Encoding.UTF8.GetBytes(name), out var text) || !PackageName.TryParse(text, out var project, out _))
                continue;
            if (!builders.TryGetValue(project, out var builder))
                builders.Add(project, builder = new PageBuilder(project));
            var file = new FileRecord { Size = -1, Name = builder.Texts.Add(name), Url = builder.Texts.Add(Addresses.OfPath(Path.Join(path, name)).AbsoluteUri) };
            builder.Add(ref file);
        }
        var pages = new Dictionary<PackageName, PageBytes>();
        foreach (var (project, builder) in builders)
            pages.Add(project, builder.Finish(Addresses.OfPath(path + "/").AbsoluteUri));
        return pages;
    }

    private static IndexException Unreadable(string path, FileProblem problem) => new(
        IndexProblem.BadFile, $"{path} cannot be read: {problem.Reason}.", "correct the address of the index, or the path in find-links");
}

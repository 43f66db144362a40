using System.Text;
using Cantil.Index.Sources;
using Cantil.Packaging.Locking;
using Cantil.Projects.Selecting;

namespace Cantil.Projects.Exporting;

/// <summary>Writes a lock as <c>requirements.txt</c>, which pip and uv install from without resolving anything.</summary>
public static class RequirementsTxt
{
    /// <summary>The file's content: projects first, then packages by their names; lines end with LF.</summary>
    public static string Write(LockExport export, RequirementsTxtOptions options)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(options);
        var text = new StringBuilder();
        if (options.Header is { } header)
            foreach (var line in header.Split('\n'))
                text.Append("# ").Append(line).Append('\n');
        if (options.HasIndexUrls)
            AddIndexes(text, export);
        foreach (var (_, folder) in export.Projects)
            text.Append(export.IsEditable ? "-e " : "").Append(Folder(folder)).Append('\n');
        foreach (var isEditable in (ReadOnlySpan<bool>)[true, false])
            foreach (var package in export.Packages)
                if (package.Node.Package.Directory is { } directory && (export.IsEditable && directory.IsEditable == true) == isEditable)
                    Add(text, package, Local(directory, export.IsEditable), options, []);
        foreach (var isLocal in (ReadOnlySpan<bool>)[true, false])
            foreach (var package in export.Packages)
                if (package.Node.Package.Directory is null && package.Node.Package.Archive is { Path: not null } == isLocal)
                    Add(text, package, Requirement(package.Node.Package), options, options.HasHashes ? Hashes(package.Node.Package) : []);
        return text.ToString();
    }

    private static void Add(StringBuilder text, ScopedPackage package, string requirement, RequirementsTxtOptions options, List<string> hashes)
    {
        text.Append(requirement);
        if (!package.Marker.IsTrue)
            text.Append(" ; ").Append(package.Marker);
        foreach (var hash in hashes)
            text.Append(" \\\n    --hash=").Append(hash);
        text.Append('\n');
        if (!options.HasAnnotations || package.Dependents.Count == 0)
            return;
        if (package.Dependents.Count == 1)
            text.Append("    # via ").Append(package.Dependents[0]).Append('\n');
        else
        {
            text.Append("    # via\n");
            foreach (var name in package.Dependents)
                text.Append("    #   ").Append(name).Append('\n');
        }
    }

    private static string Requirement(PylockPackage package)
    {
        if (package.Vcs is { } vcs)
            return $"{package.Name} @ {vcs.Type}+{vcs.Url ?? FileUrl(vcs.Path!)}@{vcs.CommitId}{Fragment(vcs.Subdirectory)}";
        if (package.Archive is { } archive)
            return archive.Url is { } url ? $"{package.Name} @ {url}{Fragment(archive.Subdirectory)}" : Folder(archive.Path!) + Fragment(archive.Subdirectory);
        return $"{package.Name}=={package.Version}";
    }

    private static string Local(PylockDirectory directory, bool mayBeEditable)
    {
        var folder = directory.Subdirectory is { } inner ? $"{directory.Path.TrimEnd('/')}/{inner}" : directory.Path;
        return (mayBeEditable && directory.IsEditable == true ? "-e " : "") + Folder(folder);
    }

    // A name alone would be taken for a package's.
    private static string Folder(string path) =>
        path is "." || path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal) || path is ".." ? path
        : Path.IsPathRooted(path) ? Addresses.OfPath(path).AbsoluteUri
        : "./" + path;

    private static string FileUrl(string path) => path.Contains("://", StringComparison.Ordinal) ? path : Addresses.OfPath(path).AbsoluteUri;

    private static string Fragment(string? subdirectory) => subdirectory is null ? "" : $"#subdirectory={subdirectory}";

    private static List<string> Hashes(PylockPackage package)
    {
        var hashes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var hash in package.Archive?.Hashes ?? [])
            hashes.Add(hash.ToString());
        foreach (var hash in package.Sdist?.Hashes ?? [])
            hashes.Add(hash.ToString());
        foreach (var wheel in package.Wheels)
            foreach (var hash in wheel.Hashes)
                hashes.Add(hash.ToString());
        return [.. hashes];
    }

    private static void AddIndexes(StringBuilder text, LockExport export)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var package in export.Packages)
            if (package.Node.Package.Index is { } index && seen.Add(index))
                text.Append(seen.Count == 1 ? "--index-url " : "--extra-index-url ").Append(index).Append('\n');
        if (seen.Count > 0)
            text.Append('\n');
    }
}

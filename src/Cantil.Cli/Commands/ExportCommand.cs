using System.Globalization;
using System.Text;
using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Cli.Locking;
using Cantil.Foundation.Files;
using Cantil.Packaging.Locking;
using Cantil.Packaging.Names;
using Cantil.Projects.Exporting;
using Cantil.Projects.Graph;
using Cantil.Projects.Selecting;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil export</c></summary>
internal sealed class ExportCommand : Command
{
    public override string Name => "export";

    public override string Summary => "Write the lock, or a part of it, as requirements.txt, pylock.toml or CycloneDX.";

    public override string Description => "The lock is read and no index is asked. Without `-o`, the result goes to standard output.";

    public override Positional? Positional => null;

    public override IReadOnlyList<Option> Options => ExportArguments.All;

    public override int Run(ParsedArguments arguments, Host host)
    {
        var file = arguments.Value(ExportArguments.OutputFile);
        var output = file is null ? null : Path.GetFullPath(file, host.WorkingDirectory);
        var format = FormatOf(arguments, output);
        if (LockInput.Read(arguments, host, out var status) is not { } input)
            return status;
        if (output == input.Workspace.LockPath)
            throw new UsageException($"`{file}` is the lock itself.", "Name another file; a lock may be called pylock.NAME.toml.");
        var content = Content(format, Export(arguments, host, input), arguments, host, input, output);
        if (output is null)
        {
            host.Out.Write(content);
            return ExitStatus.Success;
        }
        if (AtomicFile.Write(output, content, out _) is not { } problem)
            return ExitStatus.Success;
        host.WriteError($"{output}: Cannot write the file: {problem.Reason}.");
        return ExitStatus.Failure;
    }

    private static string FormatOf(ParsedArguments arguments, string? output)
    {
        var name = Path.GetFileName(output);
        var isLock = PylockDocument.IsFileName(name);
        var format = arguments.Value(ExportArguments.Format) ??
            (isLock ? ExportArguments.Pylock : name?.EndsWith(".json", StringComparison.Ordinal) == true ? ExportArguments.CycloneDx : ExportArguments.RequirementsTxt);
        if (format == ExportArguments.Pylock && name is not null && !isLock)
            throw new UsageException($"`{name}` is no name of a lock.", "Locks are called pylock.toml or pylock.NAME.toml (PEP 751).");
        return format;
    }

    private static LockExport Export(ParsedArguments arguments, Host host, LockInput input)
    {
        var document = input.Document;
        var scope = ScopeArguments.ScopeOf(arguments, document.Extras, document.DependencyGroups, document.DefaultGroups);
        var graph = new LockGraph(document, input.Workspace.Members);
        var projects = Projects(arguments, host, input);
        var pruned = ScopeArguments.Names(arguments, ExportArguments.Prune);
        foreach (var name in pruned)
            if (graph.Nodes(name).Count == 0)
                throw ScopeArguments.Refusal(new UnknownNameException("package", name, document.Packages.Select(static package => package.Name).Distinct()));
        var isWhole = projects.Count == graph.Roots.Count;
        var packages = new ScopedLock(graph, scope) { Pruned = pruned, Projects = isWhole ? null : projects }.Packages();

        var left = new HashSet<PackageName>(ScopeArguments.Names(arguments, ExportArguments.NoEmitPackage));
        bool noLocal = arguments.IsGiven(ExportArguments.NoEmitLocal), noWorkspace = noLocal || arguments.IsGiven(ExportArguments.NoEmitWorkspace);
        var members = new HashSet<PackageName>();
        foreach (var root in graph.Roots)
            if (root.Project.Name is { } name)
                members.Add(name);
        return new LockExport(
            document,
            [.. packages.Where(package => !left.Contains(package.Node.Package.Name) && !(noWorkspace && members.Contains(package.Node.Package.Name)) && !(noLocal && IsLocal(package.Node.Package)))],
            noWorkspace || !scope.HasProject ? [] : Emitted(arguments, input, graph, projects, left), !arguments.IsGiven(ExportArguments.NoEditable));
    }

    private static List<KeyValuePair<LockRoot, string>> Emitted(
        ParsedArguments arguments, LockInput input, LockGraph graph, HashSet<PackageName> projects, HashSet<PackageName> left)
    {
        var emitted = new List<KeyValuePair<LockRoot, string>>();
        foreach (var root in graph.Roots)
        {
            if (root.Project.Name is not { } name || !root.Project.IsPackage || !projects.Contains(name) || left.Contains(name) || graph.Nodes(name).Count > 0)
                continue;
            if (root.Project == input.Workspace.Root && arguments.IsGiven(ExportArguments.NoEmitProject))
                continue;
            emitted.Add(new(root, Path.GetRelativePath(input.Workspace.Root.Directory, root.Project.Directory).Replace('\\', '/')));
        }
        return emitted;
    }

    // The projects that are asked for: by default the one that the working directory is in.
    private static HashSet<PackageName> Projects(ParsedArguments arguments, Host host, LockInput input)
    {
        var all = new HashSet<PackageName>();
        PackageName? nearest = null;
        var length = -1;
        foreach (var member in input.Workspace.Members)
        {
            if (member.Name is not { } name)
                continue;
            all.Add(name);
            var isInside = host.WorkingDirectory == member.Directory || host.WorkingDirectory.StartsWith(member.Directory.TrimEnd('/') + "/", StringComparison.Ordinal);
            if (isInside && member.Directory.Length > length)
                (nearest, length) = (name, member.Directory.Length);
        }
        var named = ScopeArguments.Names(arguments, ExportArguments.Package);
        foreach (var name in named)
            if (!all.Contains(name))
                throw ScopeArguments.Refusal(new UnknownNameException("project", name, all));
        return named.Count > 0 ? [.. named] : arguments.IsGiven(ExportArguments.AllPackages) || nearest is null ? all : [nearest.Value];
    }

    private static bool IsLocal(PylockPackage package) => package.Directory is not null || package.Archive is { Path: not null } || package.Vcs is { Path: not null };

    private static byte[] Content(string format, LockExport export, ParsedArguments arguments, Host host, LockInput input, string? output)
    {
        switch (format)
        {
            case ExportArguments.Pylock:
                var folder = Path.GetDirectoryName(output) ?? input.Workspace.Root.Directory;
                Func<string, string>? relocate = folder == input.Workspace.Root.Directory ? null
                    : path => Path.GetRelativePath(folder, Path.GetFullPath(path, input.Workspace.Root.Directory)).Replace('\\', '/');
                return (PylockExport.Of(export, relocate) with { CreatedBy = $"cantil {ProductVersion.Text}" }).ToUtf8();
            case ExportArguments.CycloneDx:
                return CycloneDx.Write(export, "cantil", ProductVersion.Text, Time(host));
            default:
                return Encoding.UTF8.GetBytes(RequirementsTxt.Write(export, new RequirementsTxtOptions
                {
                    Header = arguments.IsGiven(ExportArguments.NoHeader) ? null : "Written by Cantil from pylock.toml, and to be written anew from there:\n    cantil export --format requirements.txt",
                    HasHashes = !arguments.IsGiven(ExportArguments.NoHashes),
                    HasAnnotations = !arguments.IsGiven(ExportArguments.NoAnnotate),
                    HasIndexUrls = arguments.IsGiven(ExportArguments.EmitIndexUrl),
                }));
        }
    }

    // Builds that are to be the same every time say which time it is.
    private static DateTimeOffset? Time(Host host) =>
        long.TryParse(host.Variable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}

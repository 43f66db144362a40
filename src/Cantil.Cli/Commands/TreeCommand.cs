using System.Globalization;
using System.Runtime.InteropServices;
using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Cli.Locking;
using Cantil.Foundation.Text;
using Cantil.Index;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Versions;
using Cantil.Projects.Graph;
using Cantil.Projects.Selecting;
using Cantil.Projects.Trees;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil tree</c></summary>
internal sealed class TreeCommand : Command
{
    private static readonly Option Format = new()
    {
        Name = "format", Alias = "output-format", Value = "FORMAT", Choices = ["text", "json"], Help = "A tree to read, or JSON.",
    };

    private static readonly Option Depth = new() { Name = "depth", Letter = 'd', Value = "N", Help = "Show at most this many levels below the projects." };

    private static readonly Option Invert = new() { Name = "invert", Alias = "reverse", Help = "Show what needs a package below it." };

    private static readonly Option Package = new() { Name = "package", Value = "NAME", Repeatable = true, Help = "Begin with this package." };

    private static readonly Option Prune = new() { Name = "prune", Value = "NAME", Repeatable = true, Help = "Leave this package out, and what only it needs." };

    private static readonly Option NoDedupe = new() { Name = "no-dedupe", Help = "Show what stands below a package every time." };

    private static readonly Option Universal = new() { Name = "universal", Help = "Show what is for other platforms too." };

    private static readonly Option PythonPlatform = new() { Name = "python-platform", Value = "PLATFORM", Help = "Show what is for this platform; by default for this machine's." };

    private static readonly Option PythonVersion = new()
    {
        Name = "python-version", Value = "VERSION", Help = "Show what is for this Python; by default for all that the project supports.",
    };

    private static readonly Option Outdated = new() { Name = "outdated", Help = "Ask the indexes, and show newer versions." };

    public override string Name => "tree";

    public override string Summary => "Show the project's dependencies as a tree.";

    public override string Description =>
        "The lock is read, and no index is asked but for `--outdated`. A lock says which packages need which, not for which extra of theirs; what all extras of the project ask for is shown, and of the groups those that count by default.";

    public override Positional? Positional => null;

    public override IReadOnlyList<Option> Options { get; } =
        [Format, Depth, Invert, Package, Prune, NoDedupe, Universal, PythonPlatform, PythonVersion, Outdated, .. ScopeArguments.Groups, .. LockInput.Options];

    public override int Run(ParsedArguments arguments, Host host)
    {
        var depth = 255;
        if (arguments.Value(Depth) is { } text && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out depth))
            throw new UsageException($"`{text}` is no value of `--depth`.", "It is a number, from 0.");
        var environments = Environments(arguments);
        if (LockInput.Read(arguments, host, out var status) is not { } input)
            return status;
        var document = input.Document;
        var scope = ScopeArguments.ScopeOf(arguments, document.Extras, document.DependencyGroups, document.DefaultGroups);
        var options = new TreeOptions
        {
            Groups = scope.Groups,
            HasProject = scope.HasProject,
            Environments = environments,
            Packages = ScopeArguments.Names(arguments, Package),
            Pruned = ScopeArguments.Names(arguments, Prune),
            IsInverted = arguments.IsGiven(Invert),
            Depth = depth,
            HidesRepeated = !arguments.IsGiven(NoDedupe),
        };
        try
        {
            var graph = new LockGraph(document, input.Workspace.Members);
            var tree = new LockTree(graph, options);
            var latest = arguments.IsGiven(Outdated) ? Latest(graph, tree, input, arguments, host) : null;
            if (arguments.Value(Format) == "json")
                host.Out.Write(TreeJson.Write(tree, graph, latest is null ? null : node => latest.TryGetValue(node, out var version) ? version.ToString() : null));
            else
                host.Out.Write(TreeText.Write(tree, options, latest is null ? null : node => latest.TryGetValue(node, out var version) ? $"(latest: v{version})" : null));
        }
        catch (IndexException failure)
        {
            host.WriteError(failure.Message, ProjectInput.Sentence(failure.Help));
            return ExitStatus.Failure;
        }
        catch (UnknownNameException unknown)
        {
            throw ScopeArguments.Refusal(unknown);
        }
        return ExitStatus.Success;
    }

    private static IReadOnlyDictionary<LockNode, PackageVersion> Latest(LockGraph graph, LockTree tree, LockInput input, ParsedArguments arguments, Host host)
    {
        var (settings, indexes) = LockCommand.Settings(input.Workspace, arguments, host);
        using var client = new IndexClient(IndexAccess.Of(settings, indexes, arguments, host));
        return LatestVersions.Find(graph, tree.Nodes, client);
    }

    private static MarkerTree Environments(ParsedArguments arguments)
    {
        var environments = MarkerTree.True;
        if (arguments.IsGiven(Universal) && arguments.IsGiven(PythonPlatform))
            throw new UsageException("`--universal` and `--python-platform` are given.", "One of them says which platforms count.");
        if (arguments.Value(PythonPlatform) is { } platform)
            environments = PythonPlatforms.Find(platform) ?? throw new UsageException(
                $"`{platform}` is no value of `--python-platform`.",
                NearestName.Of(platform, PythonPlatforms.Names) is { } nearest ? $"Did you mean `{nearest}`?" : "Names are such as `linux`, `windows`, `macos`, `aarch64-apple-darwin`, `x86_64-manylinux_2_28`.");
        else if (!arguments.IsGiven(Universal))
            environments = PythonPlatforms.Machine(
                OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux", RuntimeInformation.OSArchitecture == Architecture.Arm64);
        if (arguments.Value(PythonVersion) is not { } python)
            return environments;
        if (!PackageVersion.TryParse(python, out var version))
            throw new UsageException($"`{python}` is no value of `--python-version`.", "It is a version such as 3.12 or 3.12.4.");
        var specifier = VersionSpecifier.Parse(version.ReleaseLength < 3 ? $"=={python}.*" : $"=={python}");
        return environments.RequirePython(specifier.ToRange());
    }
}

using System.Text;
using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Files;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Projects.Creating;
using Cantil.Projects.Loading;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil init [PATH]</c></summary>
internal sealed class InitCommand : Command
{
    /// <summary>The oldest Python that is still maintained.</summary>
    private const string DefaultPython = ">=3.10";

    private static readonly Option NameOption = new() { Name = "name", Value = "NAME", Help = "The project's name; by default the folder's." };

    private static readonly Option App = new() { Name = "app", Help = "Make a program (the default)." };

    private static readonly Option Lib = new() { Name = "lib", Help = "Make a package that others import." };

    private static readonly Option Package = new() { Name = "package", Negatable = true, Help = "Make a program that is built and installed, with a command." };

    private static readonly Option Bare = new() { Name = "bare", Help = "Make pyproject.toml and nothing else." };

    private static readonly Option DescriptionOption = new() { Name = "description", Value = "TEXT", Help = "What the project is, in a sentence." };

    private static readonly Option NoReadme = new() { Name = "no-readme", Help = "Make no README.md." };

    private static readonly Option NoPinPython = new() { Name = "no-pin-python", Help = "Make no .python-version." };

    private static readonly Option NoWorkspace = new() { Name = "no-workspace", Help = "Stand for itself, even inside another project or workspace." };

    private static readonly Option Backend = new()
    {
        Name = "build-backend", Value = "NAME", Choices = [.. BuildBackend.All.Select(static backend => backend.Name)], Help = "What builds the project; makes it a package.",
    };

    public override string Name => "init";

    public override string Summary => "Make a new project.";

    public override string Description => "Files that are there already stay as they are.";

    public override Positional Positional { get; } = new("PATH", "The project's folder, made where it is missing; the working directory where none is given.", 0, 1, true);

    public override IReadOnlyList<Option> Options { get; } = [NameOption, App, Lib, Package, Bare, DescriptionOption, NoReadme, NoPinPython, NoWorkspace, Backend];

    public override int Run(ParsedArguments arguments, Host host)
    {
        var folder = Path.GetFullPath(arguments.Positionals.Count > 0 ? arguments.Positionals[0] : ".", host.WorkingDirectory);
        folder = folder.Length > 1 ? Path.TrimEndingDirectorySeparator(folder) : folder;
        var file = Path.Join(folder, "pyproject.toml");
        if (Path.Exists(file))
            throw new UsageException($"There is a project in {folder} already: {file}.");
        if (File.Exists(folder))
            throw new UsageException($"{folder} is a file, not a folder.");
        var project = ProjectOf(arguments, folder);
        var root = arguments.IsGiven(NoWorkspace) ? null : RootAbove(arguments, host, folder);
        foreach (var each in project.Files())
        {
            var path = Path.Join(folder, each.Path);
            if (Path.Exists(path))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (AtomicFile.Write(path, Encoding.UTF8.GetBytes(each.Content), out _) is not { } problem)
                continue;
            host.WriteError($"{path}: Cannot write the file: {problem.Reason}.");
            return ExitStatus.Failure;
        }
        if (!IsQuiet(arguments))
            host.Error.WriteLine($"Made the project `{project.DisplayName}` in {folder}.");
        return root is null || Join(arguments, host, new WorkspaceMembership(root, folder), root.Path) ? ExitStatus.Success : ExitStatus.Failure;
    }

    private static bool IsQuiet(ParsedArguments arguments) => arguments.IsGiven(GlobalOptions.Quiet) || arguments.IsGiven(GlobalOptions.Silent);

    /// <summary>The root of the workspace that a folder stands in, or a project above that becomes one; null where there is none, or where its file is broken, which is said.</summary>
    private static ProjectFile? RootAbove(ParsedArguments arguments, Host host, string folder)
    {
        if (Path.GetDirectoryName(folder) is not { } above || ProjectLoader.Find(above) is not { } outer)
            return null;
        var loader = new ProjectLoader([], []);
        var workspace = loader.LoadWorkspace(outer);
        if (!loader.HasErrors && workspace?.Root is { } root && (root.Pyproject.Project is not null || root.Settings.Members.Count > 0))
            return root;
        if (!IsQuiet(arguments))
            host.WriteWarning($"The new project is inside the one of {outer}, which cannot be read as a project.", "It stands for itself.");
        return null;
    }

    /// <summary>Adds a project to its workspace; false where that cannot be written.</summary>
    private static bool Join(ParsedArguments arguments, Host host, WorkspaceMembership membership, string root)
    {
        if (membership.IsMember)
            return true;
        string? sentence = null;
        if (membership.IsExcluded)
            sentence = $"It stands for itself: the workspace of {root} excludes it.";
        else if (membership.Added() is not { } content)
            sentence = $"It stands for itself: `members` of the workspace of {root} is no array that it could be added to.";
        else if (AtomicFile.Write(root, content, out _) is { } problem)
        {
            host.WriteError($"{root}: Cannot write the file: {problem.Reason}.", $"Add \"{membership.Member}\" to `members` of its workspace to lock both together.");
            return false;
        }
        if (!IsQuiet(arguments))
            host.Error.WriteLine(sentence ?? $"Added it as `{membership.Member}` to the workspace of {root}.");
        return true;
    }

    private static NewProject ProjectOf(ParsedArguments arguments, string folder)
    {
        var name = arguments.Value(NameOption) ?? Path.GetFileName(folder);
        if (!PackageName.IsValid(name))
            throw new UsageException(
                arguments.IsGiven(NameOption) ? $"`{name}` is no name of a project." : $"The folder's name, `{name}`, is no name of a project.",
                $"Letters, digits, and '-', '_' or '.' between them make a name.{(arguments.IsGiven(NameOption) ? "" : " Give one with `--name`.")}");
        if (arguments.IsGiven(App) && arguments.IsGiven(Lib))
            throw new UsageException("`--app` and `--lib` are given.", "A project is one of them.");
        if (arguments.IsGiven(Lib) && arguments.Flag(Package) == false)
            throw new UsageException("`--lib` and `--no-package` are given.", "A library is always a package.");
        var isPackage = arguments.Flag(Package) ?? arguments.IsGiven(Backend);
        var kind = arguments.IsGiven(Bare) ? ProjectKind.Bare : arguments.IsGiven(Lib) ? ProjectKind.Library : isPackage ? ProjectKind.PackagedApplication : ProjectKind.Application;
        var (pythons, pinned) = Python(arguments.Value(GlobalOptions.Python));
        if (arguments.Value(DescriptionOption) is { } description && description.AsSpan().ContainsAny('\n', '\r'))
            throw new UsageException("The description has more than one line.");
        return new NewProject
        {
            DisplayName = name,
            Kind = kind,
            RequiresPython = pythons,
            PinnedPython = arguments.IsGiven(NoPinPython) ? null : pinned,
            Description = arguments.Value(DescriptionOption),
            HasReadme = !arguments.IsGiven(NoReadme),
            Backend = isPackage || kind == ProjectKind.Library ? BuildBackend.Find(arguments.Value(Backend) ?? BuildBackend.All[0].Name) : null,
        };
    }

    // A version is the oldest that is supported, and the one that is used; specifiers are taken as they are.
    private static (VersionSpecifierSet Pythons, string? Pinned) Python(string? text)
    {
        if (text is null)
            return (VersionSpecifierSet.Parse(DefaultPython), null);
        if (PackageVersion.TryParse(text, out var version))
            return (VersionSpecifierSet.Parse(version.ReleaseLength < 2 ? $">={version}.0" : $">={version.Major}.{version.Minor}"), text);
        return VersionSpecifierSet.TryParse(text, out var specifiers, out _) ? (specifiers, null) : throw new UsageException(
            $"`{text}` says no version of Python.", "Give a version such as 3.13, or specifiers such as '>=3.11,<4'.");
    }
}

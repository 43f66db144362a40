using Cantil.Cli.Arguments;
using Cantil.Cli.Locking;

namespace Cantil.Cli.Commands;

/// <summary>The options of <c>cantil export</c>; names and meanings are uv's.</summary>
internal static class ExportArguments
{
    public const string RequirementsTxt = "requirements.txt";
    public const string Pylock = "pylock.toml";
    public const string CycloneDx = "cyclonedx1.6";

    public static readonly Option Format = new()
    {
        Name = "format", Value = "FORMAT", Choices = [RequirementsTxt, Pylock, CycloneDx],
        Help = "What to write; by default what the name of the file says, else requirements.txt.",
    };

    public static readonly Option OutputFile = new() { Name = "output-file", Letter = 'o', Value = "FILE", IsPath = true, Help = "Write to this file." };

    public static readonly Option Package = new() { Name = "package", Value = "NAME", Repeatable = true, Help = "Take this project of the workspace; by default the one of this folder." };

    public static readonly Option AllPackages = new() { Name = "all-packages", Help = "Take all projects of the workspace." };

    public static readonly Option Prune = new()
    {
        Name = "prune", Value = "NAME", Repeatable = true, Help = "Leave this package out, and what only it needs.",
    };

    public static readonly Option NoHashes = new() { Name = "no-hashes", Help = "Write no hashes." };

    public static readonly Option NoAnnotate = new() { Name = "no-annotate", Help = "Do not say what needs a package." };

    public static readonly Option NoHeader = new() { Name = "no-header", Help = "Write no comment at the top." };

    public static readonly Option NoEditable = new() { Name = "no-editable", Help = "Install projects as they are now, not so that changes take effect." };

    public static readonly Option NoEmitProject = new() { Name = "no-emit-project", Alias = "no-install-project", Help = "Leave the project itself out." };

    public static readonly Option NoEmitWorkspace = new() { Name = "no-emit-workspace", Alias = "no-install-workspace", Help = "Leave all projects of the workspace out." };

    public static readonly Option NoEmitLocal = new() { Name = "no-emit-local", Alias = "no-install-local", Help = "Leave everything out that is a folder or file of this machine." };

    public static readonly Option NoEmitPackage = new()
    {
        Name = "no-emit-package", Alias = "no-install-package", Value = "NAME", Repeatable = true, Help = "Leave this package out, not what it needs.",
    };

    public static readonly Option EmitIndexUrl = new() { Name = "emit-index-url", Help = "Write `--index-url` and `--extra-index-url` for the indexes of the lock." };

    public static readonly Option[] All =
    [
        Format, OutputFile, Package, AllPackages, Prune, NoHashes, NoAnnotate, NoHeader, NoEditable, NoEmitProject, NoEmitWorkspace, NoEmitLocal, NoEmitPackage, EmitIndexUrl,
        .. ScopeArguments.All, .. LockInput.Options,
    ];
}

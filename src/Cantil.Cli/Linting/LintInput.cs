using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Python;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;

namespace Cantil.Cli.Linting;

/// <summary>The files of a run with what holds for each.</summary>
internal sealed class LintInput
{
    private LintInput(IReadOnlyList<LintFile> files, ISourceReader reader, bool hasErrors)
    {
        Files = files;
        Reader = reader;
        HasErrors = hasErrors;
    }

    public IReadOnlyList<LintFile> Files { get; }

    public ISourceReader Reader { get; }

    /// <summary>Whether something that was asked for could not be found or used; it has been said.</summary>
    public bool HasErrors { get; }

    /// <exception cref="UsageException">An option makes no sense.</exception>
    public static LintInput Find(ParsedArguments arguments, Host host)
    {
        var options = LintOptions.Default;
        if (arguments.Value(LintArguments.TargetVersion) is { } target && PythonVersion.TryParse(target, out var version))
            options = options with { TargetVersion = version };
        var layer = new SelectionLayer(
            arguments.Values(LintArguments.Select), arguments.Values(LintArguments.ExtendSelect) ?? [], arguments.Values(LintArguments.Ignore) ?? [],
            "the command line");
        var selection = RuleSelection.Resolve([layer]);
        var settings = LintSettings.With(selection.Rules, options);
        var files = new List<LintFile>();
        foreach (var path in arguments.Positionals)
        {
            if (Directory.Exists(path))
                foreach (var file in Directory.EnumerateFiles(path, "*.py", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                    files.Add(new LintFile(Path.GetFullPath(file), file, settings));
            else
                files.Add(new LintFile(Path.GetFullPath(path), path, settings));
        }
        return new LintInput(files, new SourceReader(), false);
    }
}

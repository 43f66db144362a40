using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Linter.Fixes;

namespace Cantil.Cli.Linting;

/// <summary>A run that suppresses what it finds instead of reporting it.</summary>
internal sealed class NoqaMode
{
    private static readonly Option[] _rivals =
    [
        LintArguments.Fix, LintArguments.FixOnly, LintArguments.Diff, LintArguments.IgnoreNoqa, LintArguments.StdinFilename, LintArguments.Watch,
        LintArguments.Statistics, LintArguments.ShowFiles, LintArguments.ShowSettings, LintArguments.WriteBaseline,
    ];

    private readonly FixReceiver _receiver = new(null, null, "file with its comments");

    private NoqaMode(string? reason) => RunOptions = new NoqaRunOptions(reason, _receiver);

    public NoqaRunOptions RunOptions { get; }

    /// <summary>Null where that is not wanted.</summary>
    /// <exception cref="UsageException">Options contradict each other.</exception>
    public static NoqaMode? Of(ParsedArguments arguments)
    {
        if (!arguments.IsGiven(LintArguments.AddNoqa))
            return null;
        foreach (var rival in _rivals)
            if (arguments.IsGiven(rival) && arguments.Flag(rival) == true)
                throw new UsageException($"`--add-noqa` and `--{rival.Name}` do not go together.", "Leave one of them out.");
        if (arguments.Positionals.Contains("-"))
            throw new UsageException("`--add-noqa` cannot be used with standard input.", "Name files or directories.");
        var reason = arguments.Value(LintArguments.AddNoqa);
        if (reason is not null && reason.AsSpan().IndexOfAny('\n', '\r') >= 0)
            throw new UsageException("The reason for `--add-noqa` has more than one line.", "Write it in one.");
        return new NoqaMode(reason);
    }

    /// <summary>Says what was done.</summary>
    /// <returns>Whether a file could not be written.</returns>
    public bool Finish(Host host, bool quiet)
    {
        var count = 0;
        foreach (var file in _receiver.Files)
            count += file.Text.Count;
        foreach (var (path, sentence) in _receiver.Failures)
            host.WriteError($"{path}: {sentence}.");
        if (count > 0 && !quiet)
            host.Error.WriteLine($"Added {count} noqa {(count == 1 ? "directive" : "directives")}.");
        return _receiver.Failures.Count > 0;
    }
}

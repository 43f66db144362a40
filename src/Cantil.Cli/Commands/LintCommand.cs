using Cantil.Cli.Arguments;
using Cantil.Cli.Formatting;
using Cantil.Cli.Hosting;
using Cantil.Cli.Linting;
using Cantil.Cli.Rendering;
using Cantil.Cli.Watching;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil lint [PATH…]</c></summary>
internal sealed class LintCommand : Command
{
    public override string Name => "lint";

    public override string Summary => "Find mistakes in Python code.";

    public override string Description =>
        "Exit status: 0 nothing found, 1 something found, 2 a file, a setting or the command line could not be used.";

    public override Positional Positional { get; } =
        new("PATH", "Files and directories to check, or `-` for standard input; the working directory where none is given.", 0, int.MaxValue, true);

    public override IReadOnlyList<Option> Options => LintArguments.All;

    public override int Run(ParsedArguments arguments, Host host)
    {
        _ = NoqaMode.Of(arguments);
        if (!arguments.IsGiven(LintArguments.Watch))
            return Lint(arguments, host);
        if (arguments.Positionals.Contains("-") || arguments.IsGiven(LintArguments.ShowFiles))
            throw new UsageException(
                $"`--watch` cannot be used with {(arguments.IsGiven(LintArguments.ShowFiles) ? "`--show-files`" : "standard input")}.", "Leave one of them out.");
        return WatchLoop.Run(host, arguments.Positionals.Count > 0 ? arguments.Positionals : ["."], () => Lint(arguments, host));
    }

    /// <param name="checks">What joins the rules, given the files of the run; null for nothing.</param>
    /// <param name="ofProject">What looks at the project as a whole, and says what it finds; gives an exit status. Null for nothing.</param>
    internal static int Lint(ParsedArguments arguments, Host host, Func<LintInput, IReadOnlyList<Func<IFileCheck>>>? checks = null, Func<int>? ofProject = null)
    {
        var statistics = arguments.IsGiven(LintArguments.Statistics);
        var quiet = arguments.IsGiven(GlobalOptions.Quiet) || arguments.IsGiven(GlobalOptions.Silent);
        var silent = arguments.IsGiven(GlobalOptions.Silent);
        if (Environment.ProcessorCount > 1)
            WarmUp.Start(checks is null ? null : FormatWarmUp.Run);
        var input = LintInput.Of(arguments, host);
        if (arguments.IsGiven(LintArguments.ShowFiles))
            return ShowFiles(input, host);
        if (arguments.IsGiven(LintArguments.ShowSettings))
            return ShowSettings(input, host);
        if (statistics && !LintReport.HasStatistics(input.OutputFormat))
            throw new UsageException($"`--statistics` cannot be printed as `{input.OutputFormat}`.", "It can as `full`, `concise`, `grouped` and `json`.");
        if (NoqaMode.Of(arguments) is { } noqa)
            return AddNoqa(noqa, input, host, quiet);
        var fixes = FixMode.Of(arguments, input.Settings, input.StandardInput, host);
        var takesOutput = input.StandardInput is not null && fixes.Receiver is not null;
        var report = new LintReport(host, input.OutputFormat, arguments.Value(LintArguments.OutputFile), fixes, takesOutput);
        var collector = new FailureCollector(report.Renderer);
        var options = new LintRunOptions
        {
            Threads = Environment.ProcessorCount,
            CountOnly = silent && fixes.Receiver is null,
            CountFixesOnly = statistics && fixes.Receiver is null && input.Cache is null,
            IgnoreSuppressions = arguments.IsGiven(LintArguments.IgnoreNoqa),
            Cache = input.Cache,
            Checks = checks?.Invoke(input) ?? [],
            Progress = ProgressBar.For(host, !quiet && !arguments.IsGiven(GlobalOptions.NoProgress)),
            Disk = input.Cache?.Surroundings ?? (IPathProbe)DiskProbe.Instance,
            Fixes = fixes.RunOptions,
        };
        if (input.Baselines.Writer is not null && fixes.Receiver is not null)
            throw new UsageException("`--write-baseline` and fixes do not go together.", "Fix first, then write down what is left.");
        if (input.Baselines.Writer is { } writer)
            return WriteBaseline(writer, input, collector, options, arguments, host);
        if (Run(new LintRunner(input.Reader, collector, options), input, fixes.Receiver is not null, report.Add) is not { } summary)
            return ExitStatus.Failure;
        if (summary.Files == 0 && !silent)
            host.WriteWarning("There are no Python files under the given paths.");
        var project = ofProject?.Invoke() ?? ExitStatus.Success;
        if (takesOutput && !fixes.IsDiff)
            host.Out.Write(fixes.Receiver!.FixedInput ?? input.StandardInput);
        if (!silent)
            report.Finish(summary.Counts, withSummary: !quiet, statistics, isElseClean: project == ExitStatus.Success);
        input.SayOfCache(arguments.Count(GlobalOptions.Verbose));
        var failures = collector.Sorted();
        for (var i = 0; i < failures.Count; i++)
            host.WriteError($"{failures[i].Path}: {failures[i].Failure}.");
        if (fixes.WriteProblems() || failures.Count > 0 || input.HasErrors || project == ExitStatus.Failure)
            return ExitStatus.Failure;
        return (project == ExitStatus.Found || HasFound(summary.Counts, fixes, arguments)) && !arguments.IsGiven(LintArguments.ExitZero) ? ExitStatus.Found : ExitStatus.Success;
    }

    /// <summary>Lints the files; null where settings are so wrong that nothing can be done.</summary>
    private static LintSummary? Run(LintRunner runner, LintInput input, bool changesFiles, Action<ReadOnlyMemory<byte>> output)
    {
        // What is changed is changed only where all settings can be used.
        if (changesFiles || !input.IsTree)
        {
            var files = input.Find();
            return input.IsUnusable ? null : runner.Run(files, output);
        }
        var run = runner.Start();
        var isFound = false;
        try
        {
            input.Find(run.Add);
            isFound = !input.IsUnusable;
        }
        finally
        {
            if (!isFound)
                run.Abandon();
        }
        return isFound ? run.Finish(output) : null;
    }

    private static int AddNoqa(NoqaMode noqa, LintInput input, Host host, bool quiet)
    {
        var collector = new FailureCollector(ReportRenderers.Make("concise", Palette.None, Applicability.Safe, null));
        var options = new LintRunOptions
        {
            Threads = Environment.ProcessorCount, Disk = DiskProbe.Instance, AddNoqa = noqa.RunOptions,
        };
        if (Run(new LintRunner(input.Reader, collector, options), input, changesFiles: true, static _ => { }) is null)
            return ExitStatus.Failure;
        var failures = collector.Sorted();
        for (var i = 0; i < failures.Count; i++)
            host.WriteError($"{failures[i].Path}: {failures[i].Failure}.");
        return noqa.Finish(host, quiet) || failures.Count > 0 || input.HasErrors ? ExitStatus.Failure : ExitStatus.Success;
    }

    /// <summary>Whether there is something that a pipeline has to stop for.</summary>
    private static bool HasFound(FindingCounts counts, FixMode fixes, ParsedArguments arguments)
    {
        var hasFixed = fixes.FixedCount > 0;
        if (fixes.IsDiff)
            return hasFixed;
        var failsOnFix = hasFixed && arguments.IsGiven(LintArguments.ExitNonZeroOnFix);
        return failsOnFix || (!fixes.IsFixOnly && counts.Total > 0);
    }

    private static int WriteBaseline(
        BaselineWriter writer, LintInput input, FailureCollector collector, LintRunOptions options, ParsedArguments arguments, Host host)
    {
        var files = input.Find();
        if (input.IsUnusable)
            return ExitStatus.Failure;
        new LintRunner(input.Reader, collector, options).Run(files, static _ => { });
        var failures = collector.Sorted();
        for (var i = 0; i < failures.Count; i++)
            host.WriteError($"{failures[i].Path}: {failures[i].Failure}.");
        writer.Write(files, arguments.Positionals, failures.ConvertAll(failure => Path.GetFullPath(failure.Path, host.WorkingDirectory)));
        return failures.Count > 0 || input.HasErrors ? ExitStatus.Failure : ExitStatus.Success;
    }

    private static int ShowSettings(LintInput input, Host host)
    {
        var files = input.Find();
        if (input.IsUnusable)
            return ExitStatus.Failure;
        if (files.Count == 0 || !File.Exists(files[0].FullPath))
            throw new UsageException("There are no Python files under the given paths.", "`cantil config show PATH` shows what holds for a directory.");
        var first = files[0];
        new SettingsText(host.Out).Write(first.FullPath, input.SettingsOf(first.FullPath), first.Settings);
        return ExitStatus.Success;
    }

    private static int ShowFiles(LintInput input, Host host)
    {
        var files = input.Find();
        if (input.IsUnusable)
            return ExitStatus.Failure;
        foreach (var file in files)
            host.Out.WriteLine(file.FullPath);
        return ExitStatus.Success;
    }
}

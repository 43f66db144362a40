using Cantil.Cli.Arguments;
using Cantil.Cli.Formatting;
using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil format [PATH…]</c></summary>
internal sealed class FormatCommand : Command
{
    public override string Name => "format";

    public override string Summary => "Format Python code, in notebooks and Markdown too.";

    public override string Description =>
        "Exit status: 0 done, 1 `--check` or `--diff` found something to change, 2 a file, a setting or the command line could not be used.";

    public override Positional Positional { get; } =
        new("PATH", "Files and directories to format, or `-` for standard input; the working directory where none is given.", 0, int.MaxValue, true);

    public override IReadOnlyList<Option> Options => FormatArguments.All;

    public override int Run(ParsedArguments arguments, Host host)
    {
        var isSilent = arguments.IsGiven(GlobalOptions.Silent);
        var isDiff = arguments.IsGiven(FormatArguments.Diff);
        var range = LineRanges.Read(arguments.Value(FormatArguments.Range));
        if (Environment.ProcessorCount > 1)
            FormatWarmUp.Start();
        var input = FormatInput.Find(arguments, host);
        if (input.IsUnusable)
            return ExitStatus.Failure;
        if (range is not null && input.Files.Count > 1)
            throw new UsageException("`--range` is for one file, but there are several.", "Name the file that the lines are in.");
        if (input.Files.Count == 0 && !input.HasErrors && input.StandardInput is null && !isSilent)
            host.WriteWarning("There are no Python files under the given paths.");
        var mode = isDiff ? FormatMode.Diff : arguments.IsGiven(FormatArguments.Check) ? FormatMode.Check : FormatMode.Write;
        var options = new FormatRunOptions(mode)
        {
            // Who writes waits for the disk now and then.
            Threads = Environment.ProcessorCount + (mode == FormatMode.Write ? 1 : 0),
            Verifies = arguments.IsGiven(FormatArguments.Verify),
            Range = range,
            Cache = input.Cache,
            Input = input.StandardInput,
            Diff = isDiff ? new DiffWriter(host.OutPalette) : null,
        };
        var outcomes = new FormatRunner(input.Reader, options).Run(input.Files, part =>
        {
            if (!isSilent || input.StandardInput is not null)
                host.Out.Write(part.Span);
        });
        // What is left out is handed on as it came.
        if (input.StandardInput is not null && input.Files.Count == 0 && options.Mode == FormatMode.Write)
            host.Out.Write(input.StandardInput);
        var report = new FormatReport(host, options, isSilent, isQuiet: isSilent || arguments.IsGiven(GlobalOptions.Quiet));
        report.Write(input.Files, outcomes);
        input.SayOfCache(arguments.Count(GlobalOptions.Verbose));
        if (report.Failed > 0 || input.HasErrors)
            return ExitStatus.Failure;
        var counts = options.Mode != FormatMode.Write || arguments.IsGiven(FormatArguments.ExitNonZeroOnFormat);
        return counts && report.Changed > 0 ? ExitStatus.Found : ExitStatus.Success;
    }
}

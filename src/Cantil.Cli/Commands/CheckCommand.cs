using Cantil.Cli.Arguments;
using Cantil.Cli.Checking;
using Cantil.Cli.Hosting;
using Cantil.Cli.Linting;
using Cantil.Cli.Locking;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil check [PATH…]</c></summary>
internal sealed class CheckCommand : Command
{
    public override string Name => "check";

    public override string Summary => "The gate: all checks of the code at once, in one report.";

    public override string Description =>
        "Lints, looks whether the code is formatted and whether pylock.toml is what the project asks for; each file is read once; `--fix` fixes and formats. Exit status: 0 nothing found, 1 something found, 2 a file, a setting or the command line could not be used.";

    public override Positional Positional { get; } =
        new("PATH", "Files and directories to check, or `-` for standard input; the working directory where none is given.", 0, int.MaxValue, true);

    public override IReadOnlyList<Option> Options => CheckArguments.All;

    public override int Run(ParsedArguments arguments, Host host)
    {
        if (arguments.Flag(LintArguments.Fix) == true && arguments.Positionals.Contains("-"))
            throw new UsageException("`cantil check --fix` cannot fix standard input.", "`cantil lint --fix -` and `cantil format -` can.");
        return LintCommand.Lint(arguments, host, Checks, () => LockCheck.Run(arguments, host));
    }

    /// <summary>What joins the linter's rules. Later kinds of checks get a line here.</summary>
    private static IReadOnlyList<Func<IFileCheck>> Checks(LintInput input) => [() => new FormatCheck(input.SettingsOf)];
}

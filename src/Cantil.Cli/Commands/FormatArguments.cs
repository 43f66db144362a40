using Cantil.Cli.Arguments;

namespace Cantil.Cli.Commands;

/// <summary>The options of <c>cantil format</c>; names and meanings are ruff's. What <c>cantil lint</c> has too is the same object.</summary>
internal static class FormatArguments
{
    public static readonly Option Check = new() { Name = "check", Help = "Write nothing; say which files would change, with status 1 if there are any." };

    public static readonly Option Diff = new() { Name = "diff", Help = "Write nothing; print what would change, with status 1 if anything would." };

    public static readonly Option Range = new()
    {
        Name = "range", Value = "RANGE",
        Help = "Format only these lines of one file and what they belong to: `FIRST-LAST`, `FIRST:COLUMN-LAST:COLUMN` with the end left out, `FIRST` to the end.",
    };

    public static readonly Option Verify = new()
    {
        Name = "verify", Help = "Make sure that each file means what it meant and would not change again; leave it as it is if not.",
    };

    public static readonly Option ExitNonZeroOnFormat = new() { Name = "exit-non-zero-on-format", Help = "End with status 1 if a file was changed." };

    public static readonly Option[] All =
    [
        Check, Diff, Range, Verify, ExitNonZeroOnFormat, LintArguments.LineLength, LintArguments.TargetVersion, LintArguments.Preview,
        LintArguments.Extension, LintArguments.StdinFilename, LintArguments.Exclude, LintArguments.ExtendExclude, LintArguments.ForceExclude, LintArguments.RespectGitignore,
    ];
}

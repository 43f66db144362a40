using Cantil.Cli.Arguments;

namespace Cantil.Cli.Commands;

/// <summary>The options of <c>cantil check</c>: those of the linter that make sense for all checks.</summary>
internal static class CheckArguments
{
    public static readonly Option[] All =
    [
        LintArguments.Fix, LintArguments.UnsafeFixes, LintArguments.OutputFormat, LintArguments.OutputFile, LintArguments.Statistics,
        LintArguments.TargetVersion, LintArguments.Preview, LintArguments.LineLength, LintArguments.ExitZero, LintArguments.StdinFilename,
        LintArguments.Select, LintArguments.Ignore, LintArguments.ExtendSelect, LintArguments.ExtendIgnore, LintArguments.PerFileIgnores,
        LintArguments.ExtendPerFileIgnores, LintArguments.Exclude, LintArguments.ExtendExclude, LintArguments.ForceExclude,
        LintArguments.RespectGitignore,
    ];
}

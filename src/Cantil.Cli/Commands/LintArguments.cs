using Cantil.Cli.Arguments;
using Cantil.Cli.Rendering;

namespace Cantil.Cli.Commands;

/// <summary>The options of <c>cantil lint</c>; names and meanings are ruff's.</summary>
internal static class LintArguments
{
    private const string Selection = "Rule selection";
    private const string Files = "File selection";
    private const string Baselines = "Known findings";

    private const string Fixing = "Fixing";

    public static readonly Option Fix = new()
    {
        Name = "fix", Negatable = true, Group = Fixing, Help = "Fix what can be fixed safely, and report what is left.",
    };

    public static readonly Option FixOnly = new() { Name = "fix-only", Negatable = true, Group = Fixing, Help = "Fix, and report nothing of what is left." };

    public static readonly Option Diff = new() { Name = "diff", Group = Fixing, Help = "Print what fixes would change, and change nothing." };

    public static readonly Option UnsafeFixes = new()
    {
        Name = "unsafe-fixes", Negatable = true, Group = Fixing, Help = "Use fixes too that may change what the program does.",
    };

    public static readonly Option ShowFixes = new() { Name = "show-fixes", Negatable = true, Group = Fixing, Help = "List what was fixed." };

    public static readonly Option ExitNonZeroOnFix = new()
    {
        Name = "exit-non-zero-on-fix", Group = Fixing, Help = "End with status 1 if a file was fixed, even if nothing is left.",
    };

    public static readonly Option Fixable = new()
    {
        Name = "fixable", Value = "CODES", Repeatable = true, IsList = true, Group = Selection, Help = "Only these rules may fix what they find.",
    };

    public static readonly Option Unfixable = new()
    {
        Name = "unfixable", Value = "CODES", Repeatable = true, IsList = true, Group = Selection, Help = "These rules may fix nothing.",
    };

    public static readonly Option ExtendFixable = new()
    {
        Name = "extend-fixable", Value = "CODES", Repeatable = true, IsList = true, Group = Selection,
        Help = "These rules may fix what they find, beside those that may already.",
    };

    public static readonly Option OutputFormat = new()
    {
        Name = "output-format", Value = "FORMAT", Choices = ReportRenderers.Names,
        Help = "How findings are printed: with the source around them, one a line, or as another program wants to read them.",
    };

    public static readonly Option OutputFile = new()
    {
        Name = "output-file", Letter = 'o', Value = "FILE", IsPath = true, Help = "Write the findings to this file instead of standard output.",
    };

    public static readonly Option Statistics = new() { Name = "statistics", Help = "Print how often each rule found something, not what." };

    public static readonly Option ShowFiles = new() { Name = "show-files", Help = "Print the files that would be checked, and check none." };

    public static readonly Option ShowSettings = new()
    {
        Name = "show-settings", Help = "Print the settings that hold for the first of the files, and check none.",
    };

    public static readonly Option TargetVersion = new()
    {
        Name = "target-version", Value = "VERSION", Help = "The oldest Python that the code has to run on.",
        Choices = ["py37", "py38", "py39", "py310", "py311", "py312", "py313", "py314", "py315"],
    };

    public static readonly Option Preview = new() { Name = "preview", Negatable = true, Help = "Use rules, and a style of formatting, that are not stable yet." };

    public static readonly Option LineLength = new() { Name = "line-length", Value = "NUMBER", Help = "How long lines may be, in characters." };

    public static readonly Option IgnoreNoqa = new() { Name = "ignore-noqa", Help = "Report what `# noqa` comments suppress too." };

    public static readonly Option AddNoqa = new()
    {
        Name = "add-noqa", Value = "REASON", IsValueOptional = true,
        Help = "Write `# noqa` comments behind the lines in which something is found, with a reason if one is given.",
    };

    public static readonly Option ExitZero = new() { Name = "exit-zero", Letter = 'e', Help = "End with status 0 even if something is found." };

    public static readonly Option Watch = new()
    {
        Name = "watch", Letter = 'w', Help = "Run again whenever a file or a setting changes, until Ctrl-C.",
    };

    public static readonly Option StdinFilename = new()
    {
        Name = "stdin-filename", Value = "FILE", IsPath = true, Help = "What standard input is to be taken for.",
    };

    public static readonly Option Select = new()
    {
        Name = "select", Value = "CODES", Repeatable = true, IsList = true, Group = Selection,
        Help = "Use these rules: codes or their beginnings, separated with commas, or ALL.",
    };

    public static readonly Option Ignore = new()
    {
        Name = "ignore", Value = "CODES", Repeatable = true, IsList = true, Group = Selection, Help = "Leave these rules out.",
    };

    public static readonly Option ExtendSelect = new()
    {
        Name = "extend-select", Value = "CODES", Repeatable = true, IsList = true, Group = Selection,
        Help = "Use these rules beside those that are selected already.",
    };

    public static readonly Option ExtendIgnore = new()
    {
        Name = "extend-ignore", Value = "CODES", Repeatable = true, IsList = true, Group = Selection,
        Help = "Leave these rules out beside those that are ignored already.",
    };

    public static readonly Option PerFileIgnores = new()
    {
        Name = "per-file-ignores", Value = "PATTERN:CODE", Repeatable = true, IsList = true, Group = Selection,
        Help = "Leave a rule out in the files that a pattern matches.",
    };

    public static readonly Option ExtendPerFileIgnores = new()
    {
        Name = "extend-per-file-ignores", Value = "PATTERN:CODE", Repeatable = true, IsList = true, Group = Selection,
        Help = "Like --per-file-ignores, beside those that are set already.",
    };

    public static readonly Option Exclude = new()
    {
        Name = "exclude", Value = "PATTERN", Repeatable = true, IsList = true, Group = Files, Help = "Leave out files and directories that match.",
    };

    public static readonly Option ExtendExclude = new()
    {
        Name = "extend-exclude", Value = "PATTERN", Repeatable = true, IsList = true, Group = Files,
        Help = "Leave these out beside those that are left out already.",
    };

    public static readonly Option ForceExclude = new()
    {
        Name = "force-exclude", Negatable = true, Group = Files, Help = "Leave excluded files out even when they are named on the command line.",
    };

    public static readonly Option RespectGitignore = new()
    {
        Name = "respect-gitignore", Negatable = true, Group = Files, Help = "Leave out what .gitignore and .ignore files name (this is the default).",
    };

    public static readonly Option Extension = new()
    {
        Name = "extension", Value = "EXT:LANGUAGE", Repeatable = true, IsList = true, Group = Files,
        Help = "Take files with this extension for `python`, `pyi` or `ipynb`.",
    };

    public static readonly Option Baseline = new()
    {
        Name = "baseline", Value = "FILE", IsPath = true, Group = Baselines, Help = "Say nothing of the findings that this file knows.",
    };

    public static readonly Option IgnoreBaseline = new() { Name = "ignore-baseline", Group = Baselines, Help = "Report known findings too." };

    public static readonly Option WriteBaseline = new()
    {
        Name = "write-baseline", Value = "FILE", IsPath = true, Group = Baselines,
        Help = "Write all that is found into this file, so that later runs know it; what is gone is taken out.",
    };

    public static readonly Option[] All =
    [
        Fix, FixOnly, Diff, UnsafeFixes, ShowFixes, ExitNonZeroOnFix, Fixable, Unfixable, ExtendFixable,
        OutputFormat, OutputFile, Statistics, ShowFiles, ShowSettings, TargetVersion, Preview, LineLength, IgnoreNoqa, AddNoqa, ExitZero, Watch, StdinFilename, Select, Ignore,
        ExtendSelect, ExtendIgnore, PerFileIgnores, ExtendPerFileIgnores, Exclude, ExtendExclude, ForceExclude, RespectGitignore, Extension,
        Baseline, IgnoreBaseline, WriteBaseline,
    ];
}

using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Python;
using Cantil.Workspace.Matching;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>What the command line and the environment say of settings.</summary>
internal static class CommandLineSettings
{
    /// <exception cref="UsageException">A value cannot be used.</exception>
    public static SettingsOptions Of(ParsedArguments arguments, Host host)
    {
        var home = host.Variable("HOME") ?? host.Variable("USERPROFILE") ?? "";
        var configuration = host.Variable("XDG_CONFIG_HOME") ?? host.Variable("APPDATA");
        return new SettingsOptions
        {
            WorkingDirectory = host.WorkingDirectory,
            HomeDirectory = home,
            Variable = host.Variable,
            ProgramVersion = ProductVersion.Text,
            UserConfigurationDirectory = configuration ?? (home.Length > 0 ? Path.Combine(home, ".config") : null),
            Config = arguments.Values(GlobalOptions.Config) ?? [],
            IsIsolated = arguments.IsGiven(GlobalOptions.Isolated),
            Environment = host.VariablesWith("CANTIL_"),
            CommandLine = Layer(arguments, host.WorkingDirectory),
        };
    }

    private static SettingsLayer Layer(ParsedArguments arguments, string directory)
    {
        var layer = new SettingsLayer(SettingSourceKind.CommandLine);
        SetTexts(SettingKeys.Select, LintArguments.Select);
        SetTexts(SettingKeys.Ignore, LintArguments.Ignore);
        SetTexts(SettingKeys.ExtendSelect, LintArguments.ExtendSelect);
        SetTexts(SettingKeys.ExtendIgnore, LintArguments.ExtendIgnore);
        SetTexts(SettingKeys.Fixable, LintArguments.Fixable);
        SetTexts(SettingKeys.Unfixable, LintArguments.Unfixable);
        SetTexts(SettingKeys.ExtendFixable, LintArguments.ExtendFixable);
        SetPatterns(SettingKeys.Exclude, LintArguments.Exclude);
        SetPatterns(SettingKeys.ExtendExclude, LintArguments.ExtendExclude);
        SetFilePatterns(SettingKeys.PerFileIgnores, LintArguments.PerFileIgnores);
        SetFilePatterns(SettingKeys.ExtendPerFileIgnores, LintArguments.ExtendPerFileIgnores);
        SetFlag(SettingKeys.ForceExclude, LintArguments.ForceExclude);
        SetFlag(SettingKeys.RespectGitignore, LintArguments.RespectGitignore);
        SetFlag(SettingKeys.Preview, LintArguments.Preview);
        if (arguments.Flag(LintArguments.Preview) is { } preview)
        {
            layer.Set(SettingKeys.LintPreview, preview);
            layer.Set(SettingKeys.FormatPreview, preview);
        }
        if (arguments.Values(LintArguments.Extension) is { } extensions)
            layer.Set(SettingKeys.Extension, Extensions(extensions));
        if (arguments.Value(GlobalOptions.CacheDirectory) is { } cache)
            layer.Set(SettingKeys.CacheDirectory, Path.GetFullPath(cache, directory));
        SetFlag(SettingKeys.Fix, LintArguments.Fix);
        SetFlag(SettingKeys.FixOnly, LintArguments.FixOnly);
        SetFlag(SettingKeys.ShowFixes, LintArguments.ShowFixes);
        if (arguments.Flag(LintArguments.UnsafeFixes) is { } unsafeFixes)
            layer.Set(SettingKeys.UnsafeFixes, unsafeFixes);
        if (arguments.Value(LintArguments.OutputFormat) is { } format)
            layer.Set(SettingKeys.OutputFormat, format);
        if (arguments.Value(LintArguments.Baseline) is { } baseline)
            layer.Set(SettingKeys.Baseline, Path.GetFullPath(baseline, directory).Replace(Path.DirectorySeparatorChar, '/'));
        if (arguments.Value(LintArguments.LineLength) is { } length)
        {
            layer.Set(SettingKeys.LineLength, LineLength(length));
            // What is said here is meant for all that looks at lines.
            layer.Set(SettingKeys.MaxLineLength, LineLength(length));
        }
        if (arguments.Value(LintArguments.TargetVersion) is { } target && PythonVersion.TryParse(target, out var version))
            layer.Set(SettingKeys.TargetVersion, version);
        return layer;

        void SetTexts(SettingKey<string[]?> key, Option option)
        {
            if (arguments.Values(option) is { } values)
                layer.Set(key, [.. values]);
        }

        void SetPatterns(SettingKey<PathPattern[]> key, Option option)
        {
            if (arguments.Values(option) is { } values)
                layer.Set(key, Patterns(values, option, directory));
        }

        void SetFilePatterns(SettingKey<FilePattern<string[]>[]> key, Option option)
        {
            if (arguments.Values(option) is { } values)
                layer.Set(key, FilePatterns(values, option, directory));
        }

        void SetFlag(SettingKey<bool> key, Option option)
        {
            if (arguments.Flag(option) is { } on)
                layer.Set(key, on);
        }
    }

    private static PathPattern[] Patterns(List<string> values, Option option, string directory)
    {
        var patterns = new PathPattern[values.Count];
        for (var i = 0; i < patterns.Length; i++)
        {
            patterns[i] = new PathPattern(values[i], directory);
            if (patterns[i].Validate() is { } reason)
                throw new UsageException($"The pattern `{values[i]}` of `--{option.Name}` cannot be read: {reason}.");
        }
        return patterns;
    }

    private static FilePattern<string[]>[] FilePatterns(List<string> values, Option option, string directory)
    {
        var patterns = new FilePattern<string[]>[values.Count];
        for (var i = 0; i < patterns.Length; i++)
        {
            var colon = values[i].LastIndexOf(':');
            if (colon <= 0 || colon == values[i].Length - 1)
                throw new UsageException($"`{values[i]}` is no value of `--{option.Name}`.", "Write a pattern, a colon and a code: `tests/*:F401`.");
            var (pattern, code) = (values[i][..colon].Trim(), values[i][(colon + 1)..].Trim());
            if (new PathPattern(pattern.TrimStart('!'), directory).Validate() is { } reason)
                throw new UsageException($"The pattern `{pattern}` of `--{option.Name}` cannot be read: {reason}.");
            patterns[i] = new FilePattern<string[]>(pattern, directory, [code]);
        }
        return patterns;
    }

    private static FileExtension[] Extensions(List<string> values)
    {
        var extensions = new FileExtension[values.Count];
        for (var i = 0; i < extensions.Length; i++)
        {
            var colon = values[i].IndexOf(':', StringComparison.Ordinal);
            var language = colon <= 0 ? "" : values[i][(colon + 1)..].Trim();
            if (language is not ("python" or "pyi" or "ipynb"))
                throw new UsageException($"`{values[i]}` is no value of `--extension`.", "Write an extension, a colon and `python`, `pyi` or `ipynb`: `ipy:ipynb`.");
            extensions[i] = new FileExtension(values[i][..colon].Trim().TrimStart('.'), language);
        }
        return extensions;
    }

    private static int LineLength(string text) =>
        int.TryParse(text, out var length) && length is >= 1 and <= 65535
            ? length
            : throw new UsageException($"`{text}` is no value of `--line-length`.", "It is a number from 1 to 65535.");
}

using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Linter.Engine.Baselines;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>The baselines of a run: those that its settings name, or the one that is to be written.</summary>
internal sealed class LintBaselines
{
    private readonly Host _host;
    private readonly bool _isIgnored;
    private readonly Dictionary<string, BaselineFilter?> _filters = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">Options exclude each other.</exception>
    public LintBaselines(ParsedArguments arguments, Host host)
    {
        _host = host;
        _isIgnored = arguments.IsGiven(LintArguments.IgnoreBaseline);
        if (arguments.Value(LintArguments.WriteBaseline) is not { } file)
            return;
        if (arguments.IsGiven(LintArguments.Baseline) || _isIgnored)
            throw new UsageException("`--write-baseline` writes all that is found, and takes no other option of baselines.", "Leave out `--baseline` and `--ignore-baseline`.");
        if (arguments.Positionals.Contains("-"))
            throw new UsageException("`--write-baseline` cannot know standard input again.", "Name files and directories.");
        Writer = new BaselineWriter(host, file);
        Writer.CheckTarget();
    }

    /// <summary>Null where none is to be written.</summary>
    public BaselineWriter? Writer { get; }

    /// <summary>Whether a baseline cannot be used; it has been said.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>What takes findings under some settings; null where all are seen.</summary>
    public IFindingSink? SinkFor(EffectiveSettings settings)
    {
        if (Writer is not null)
            return Writer.Recorder;
        if (_isIgnored || settings.Get(SettingKeys.Baseline) is not { } path)
            return null;
        if (!_filters.TryGetValue(path, out var filter))
            _filters.Add(path, filter = Read(path, settings.SourceOf(SettingKeys.Baseline)));
        return filter;
    }

    private BaselineFilter? Read(string path, SettingSource source)
    {
        var reading = new BaselineReading(path);
        if (reading.Baseline is { } baseline)
            return new BaselineFilter(baseline, reading.Identity);
        HasErrors = true;
        var asked = source.Path is null ? "" : $", which {source} names";
        _host.WriteError(
            reading.IsMissing ? $"There is no baseline {path}{asked}." : reading.Problem!,
            reading.IsMissing ? "`cantil lint --write-baseline FILE` writes one." : "`cantil lint --write-baseline FILE` writes it anew.");
        return null;
    }
}

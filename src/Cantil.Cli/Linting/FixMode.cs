using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Edits;
using Cantil.Linter.Fixes;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>What the command line and the settings want of fixes.</summary>
internal sealed class FixMode
{
    private readonly Host _host;

    private FixMode(Host host, bool isDiff, bool fixes, bool fixOnly, bool? unsafeFixes, bool showFixes, byte[]? input)
    {
        _host = host;
        IsDiff = isDiff;
        IsFixOnly = fixOnly || isDiff;
        ShowFixes = showFixes;
        Required = unsafeFixes == true ? Applicability.Unsafe : Applicability.Safe;
        HintsAtUnsafe = unsafeFixes is null;
        Receiver = fixes || IsFixOnly
            ? new FixReceiver(isDiff ? new DiffWriter(host.OutPalette, withNames: input is null) : null, input)
            : null;
    }

    /// <summary>Differences are printed, nothing is written.</summary>
    public bool IsDiff { get; }

    /// <summary>Nothing is said of findings that are left.</summary>
    public bool IsFixOnly { get; }

    public bool ShowFixes { get; }

    /// <summary>Fixes count that may be trusted this far.</summary>
    public Applicability Required { get; }

    /// <summary>Whether to say how many unsafe fixes there are: nobody has said yes or no to them.</summary>
    public bool HintsAtUnsafe { get; }

    /// <summary>Where fixed files go; null where nothing is fixed.</summary>
    public FixReceiver? Receiver { get; }

    /// <summary>How many findings were fixed.</summary>
    public int FixedCount
    {
        get
        {
            var count = 0;
            foreach (var file in Receiver?.Files ?? [])
                count += file.Text.Count;
            return count;
        }
    }

    public FixRunOptions? RunOptions => Receiver is null ? null : new FixRunOptions(Required, Receiver);

    /// <exception cref="UsageException">Options contradict each other.</exception>
    public static FixMode Of(ParsedArguments arguments, EffectiveSettings settings, byte[]? input, Host host)
    {
        var isDiff = arguments.IsGiven(LintArguments.Diff);
        if (isDiff && arguments.Flag(LintArguments.ShowFixes) == true)
            throw new UsageException("`--diff` and `--show-fixes` do not go together.", "A diff shows each fix already.");
        return new FixMode(
            host, isDiff, settings.Get(SettingKeys.Fix), settings.Get(SettingKeys.FixOnly), settings.Get(SettingKeys.UnsafeFixes),
            settings.Get(SettingKeys.ShowFixes), input);
    }

    /// <summary>Says of files what went otherwise than asked for.</summary>
    /// <returns>Whether a file could not be written.</returns>
    public bool WriteProblems()
    {
        if (Receiver is null)
            return false;
        foreach (var file in Receiver.Files)
            foreach (var note in file.Text.Notes)
                _host.WriteWarning($"{file.Path}: {note}.");
        foreach (var (path, sentence) in Receiver.Failures)
            _host.WriteError($"{path}: {sentence}.");
        return Receiver.Failures.Count > 0;
    }
}

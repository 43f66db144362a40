using Cantil.Foundation.Python;
using Cantil.Foundation.Text;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>What black is told, for the formatter alone (https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html).</summary>
internal sealed class BlackSettings
{
    private const int DefaultLineLength = 88;
    private const int LongestLine = 320;
    private const int LowestMinor = 7;

    // The edition of black's stable style that the formatter writes.
    private const string Edition = "26";

    private static readonly string[] _followed =
    [
        "line-length", "skip-magic-trailing-comma", "preview", "unstable", "skip-string-normalization", "target-version", "required-version",
        "include", "exclude", "extend-exclude", "force-exclude",
    ];

    // They change what is written, or whether.
    private static readonly string[] _notFollowed =
        ["enable-unstable-feature", "pyi", "ipynb", "python-cell-magics", "skip-source-first-line", "line-ranges", "check", "diff"];

    private static readonly string[] _withoutEffect =
        ["quiet", "verbose", "color", "fast", "safe", "workers", "no-cache", "cache-dir", "config", "src", "code", "stdin-filename"];

    private readonly ForeignSection _section;
    private readonly ForeignTarget _target;

    private BlackSettings(ForeignSection section, ForeignTarget target)
    {
        _section = section;
        _target = target;
    }

    public static SettingsLayer Read(ForeignSection section, PathVariables variables, List<WorkspaceProblem> problems)
    {
        var target = new ForeignTarget(section, variables, problems);
        var settings = new BlackSettings(section, target);
        settings.ReadStyle();
        settings.ReadVersions();
        settings.ReadOthers();
        return target.Layer;
    }

    private void ReadStyle()
    {
        if (_section.Find("line-length") is not { } length)
            _target.Set(null, "line-length", (long)DefaultLineLength);
        else if (length.Number > LongestLine)
        {
            _target.Warn(length, $"\"line-length\" is {LongestLine} at most in Cantil, and counts as that");
            _target.Set(length, "line-length", (long)LongestLine);
        }
        else
            _target.SetNumber(length, "line-length");
        if (_section.Find("skip-magic-trailing-comma") is { } comma)
            _target.SetFlag(comma, "format.skip-magic-trailing-comma");
        if (_section.Find("preview") is { } preview)
            _target.SetFlag(preview, "format.preview");
        if (_section.Find("unstable") is { Flag: not false } unstable)
            _target.SetFlag(unstable, "format.preview");
        if (_section.Find("skip-string-normalization") is { } skip)
        {
            if (skip.Flag is { } skips)
                _target.Set(skip, "format.quote-style", skips ? "preserve" : "double");
            else
                _target.ReportType(skip, "a flag: true or false");
        }
    }

    // The code has to run on all of them; what is older than the formatter knows counts as the oldest that it knows.
    private void ReadVersions()
    {
        if (_section.Find("target-version") is not { } versions)
            return;
        var lowest = int.MaxValue;
        foreach (var word in versions.Words)
        {
            if (!word.StartsWith("py", StringComparison.OrdinalIgnoreCase) || !PythonVersion.TryParse(word.ToLowerInvariant(), out var version))
            {
                _target.ReportType(versions, "a list of versions of Python such as \"py313\"");
                return;
            }
            lowest = Math.Min(lowest, version.Major < 3 ? 0 : version.Minor);
        }
        if (lowest != int.MaxValue)
            _target.Set(versions, "target-version", $"py3{Math.Max(lowest, LowestMinor)}");
    }

    private void ReadOthers()
    {
        foreach (var option in _section.Options)
        {
            if (_notFollowed.Contains(option.Name))
            {
                if (option.Flag != false && option.Text.Length > 0)
                    _target.Warn(option, $"\"{option.Name}\" of black is not followed; it changes nothing");
            }
            else if (!_followed.Contains(option.Name) && !_withoutEffect.Contains(option.Name))
            {
                var nearest = NearestName.Of(option.Name, [.. _followed, .. _notFollowed]);
                _target.Warn(option, $"black has no setting \"{option.Name}\"" + (nearest is null ? "" : $"; did you mean \"{nearest}\"?"));
            }
        }
        if (_section.Find("required-version") is { } required && required.Text.Trim() is var version && version != Edition
            && !version.StartsWith(Edition + ".", StringComparison.Ordinal))
            _target.Warn(required, $"black {version} is required, and Cantil writes the style of black {Edition}: the two may differ");
    }
}

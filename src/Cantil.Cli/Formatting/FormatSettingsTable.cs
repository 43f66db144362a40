using Cantil.Cli.Linting;
using Cantil.Formatter;
using Cantil.Foundation.Python;
using Cantil.Workspace.Discovery;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Formatting;

/// <summary>Makes the formatter's settings from the workspace's, each once.</summary>
/// <param name="cache">Null where nothing is kept.</param>
internal sealed class FormatSettingsTable(CacheOptions? cache = null)
{
    private readonly Dictionary<EffectiveSettings, List<FormatSettings>> _known = [];

    /// <param name="path">Absolute; a version may hold for it alone.</param>
    /// <param name="kind">Of the file.</param>
    public FormatSettings For(EffectiveSettings settings, string path, ProjectFileKind kind)
    {
        var version = settings.TargetVersionFor(path) ?? PythonVersion.Default;
        if (!_known.TryGetValue(settings, out var known))
            _known.Add(settings, known = []);
        for (var i = 0; i < known.Count; i++)
            if (known[i].Kind == kind && known[i].Options.TargetVersion.Equals(version))
                return known[i];
        var options = Make(settings, version);
        var made = new FormatSettings(kind, options, cache?.ScopeOf(settings, options, kind));
        known.Add(made);
        return made;
    }

    private static FormatOptions Make(EffectiveSettings settings, PythonVersion version) => new()
    {
        LineLength = settings.Get(SettingKeys.LineLength),
        IndentWidth = settings.Get(SettingKeys.IndentWidth),
        IndentStyle = settings.Get(SettingKeys.IndentStyle) == "tab" ? IndentStyle.Tab : IndentStyle.Space,
        QuoteStyle = settings.Get(SettingKeys.QuoteStyle) switch
        {
            "single" => QuoteStyle.Single,
            "preserve" => QuoteStyle.Preserve,
            _ => QuoteStyle.Double,
        },
        NestedQuoteStyle = settings.Get(SettingKeys.NestedQuoteStyle) == "preferred" ? NestedQuoteStyle.Preferred : NestedQuoteStyle.Alternating,
        SkipMagicTrailingComma = settings.Get(SettingKeys.SkipMagicTrailingComma),
        LineEnding = settings.Get(SettingKeys.LineEnding) switch
        {
            "lf" => LineEnding.LineFeed,
            "cr-lf" => LineEnding.CarriageReturnLineFeed,
            "native" => OperatingSystem.IsWindows() ? LineEnding.CarriageReturnLineFeed : LineEnding.LineFeed,
            _ => LineEnding.Auto,
        },
        DocstringCodeFormat = settings.Get(SettingKeys.DocstringCodeFormat),
        DocstringCodeLineLength = settings.Get(SettingKeys.DocstringCodeLineLength) is > 0 and var length ? length : null,
        TargetVersion = version,
        Preview = settings.Get(SettingKeys.FormatPreview) ?? settings.Get(SettingKeys.Preview),
    };
}

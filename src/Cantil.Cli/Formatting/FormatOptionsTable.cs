using Cantil.Formatter;
using Cantil.Foundation.Python;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Formatting;

/// <summary>Makes the formatter's options from the workspace's settings, each once.</summary>
internal sealed class FormatOptionsTable
{
    private readonly Dictionary<(EffectiveSettings, PythonVersion), FormatOptions> _known = [];

    /// <param name="path">Absolute; a version may hold for it alone.</param>
    public FormatOptions For(EffectiveSettings settings, string path)
    {
        var version = settings.TargetVersionFor(path) ?? PythonVersion.Default;
        if (!_known.TryGetValue((settings, version), out var options))
            _known.Add((settings, version), options = Make(settings, version));
        return options;
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

using Cantil.Foundation.Python;
using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>A version of Python in the linters' spelling: <c>py313</c>.</summary>
internal sealed class VersionType : SettingType
{
    public static readonly VersionType Instance = new();

    public override string Expected => "a version of Python from \"py37\" to \"py315\"";

    public override object? Read(TomlValue value, SettingReadContext context) => StringOf(value) is { } text ? Parse(text) : null;

    public override object? ReadText(string text, SettingReadContext context) => Parse(text);

    public static PythonVersion? Parse(string text) =>
        text.StartsWith("py3", StringComparison.Ordinal) && PythonVersion.TryParse(text, out var version) && version.Minor is >= 7 and <= 15
            ? version : null;
}

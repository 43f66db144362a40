using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>A file or directory, made absolute.</summary>
internal sealed class PathType : SettingType
{
    public static readonly PathType Instance = new();

    public override string Expected => "a string, a path";

    public override object? Read(TomlValue value, SettingReadContext context) => StringOf(value) is { } text ? ReadText(text, context) : null;

    public override object? ReadText(string text, SettingReadContext context) =>
        text.Length == 0 || text.Contains('\0') ? null : SettingPath.Resolve(text, context.BaseDirectory, context.Home);
}

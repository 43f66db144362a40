using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>The path of a file, made absolute.</summary>
internal sealed class FilePathType : SettingType
{
    public static readonly FilePathType Instance = new();

    public override string Expected => "a string, the path of a file";

    public override object? Read(TomlValue value, SettingReadContext context) =>
        StringOf(value) is { Length: > 0 } text ? context.Resolve(value, text) : null;

    public override object? ReadText(string text, SettingReadContext context) => SettingPath.Resolve(text, context.BaseDirectory, context.Home);
}

using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>Directories, made absolute.</summary>
internal sealed class PathListType : SettingType
{
    public static readonly PathListType Instance = new();

    public override string Expected => "a list of strings, each a path";

    public override object? Read(TomlValue value, SettingReadContext context) =>
        TextListType.ReadList(value) is { } texts ? From(texts, context) : null;

    public override object? ReadText(string text, SettingReadContext context) => From(TextListType.Split(text), context);

    private static string[] From(string[] texts, SettingReadContext context) =>
        Array.ConvertAll(texts, text => SettingPath.Resolve(text, context.BaseDirectory, context.Home));
}

using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>Directories, made absolute.</summary>
internal sealed class PathListType : SettingType
{
    public static readonly PathListType Instance = new();

    public override string Expected => "a list of strings, each a path";

    public override object? Read(TomlValue value, SettingReadContext context)
    {
        if (TextListType.ReadList(value) is not { } texts)
            return null;
        for (var i = 0; i < texts.Length; i++)
            texts[i] = context.Resolve(((TomlArray)value)[i], texts[i]) ?? texts[i];
        return texts;
    }

    public override object? ReadText(string text, SettingReadContext context) =>
        Array.ConvertAll(TextListType.Split(text), item => SettingPath.Resolve(item, context.BaseDirectory, context.Home));
}

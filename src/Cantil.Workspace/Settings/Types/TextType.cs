using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

internal sealed class TextType : SettingType
{
    public static readonly TextType Instance = new();

    public override string Expected => "a string";

    public override object? Read(TomlValue value, SettingReadContext context) => StringOf(value);

    public override object? ReadText(string text, SettingReadContext context) => text;
}

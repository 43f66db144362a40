using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

internal sealed class TextListType : SettingType
{
    public static readonly TextListType Instance = new();

    public override string Expected => "a list of strings";

    public override object? Read(TomlValue value, SettingReadContext context) => ReadList(value);

    public override object? ReadText(string text, SettingReadContext context) => Split(text);

    public static string[]? ReadList(TomlValue value)
    {
        if (value is not TomlArray array)
            return null;
        var texts = new string[array.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            if (StringOf(array[i]) is not { } text)
                return null;
            texts[i] = text;
        }
        return texts;
    }

    public static string[] Split(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

using Cantil.Foundation.Toml;
using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings.Types;

/// <summary>Patterns of files, relative to the settings' directory.</summary>
internal sealed class PatternListType : SettingType
{
    public static readonly PatternListType Instance = new();

    public override string Expected => "a list of strings, each a pattern of files";

    public override object? Read(TomlValue value, SettingReadContext context)
    {
        if (TextListType.ReadList(value) is not { } texts)
            return null;
        for (var i = 0; i < texts.Length; i++)
        {
            if (new PathPattern(texts[i], context.BaseDirectory).Validate() is { } reason)
                context.Error(((TomlArray)value)[i], $"the pattern \"{texts[i]}\" cannot be read: {reason}");
        }
        return From(texts, context);
    }

    public override object? ReadText(string text, SettingReadContext context) => From(TextListType.Split(text), context);

    private static PathPattern[] From(string[] texts, SettingReadContext context) =>
        Array.ConvertAll(texts, text => new PathPattern(SettingPath.Expand(text, context.Home), context.BaseDirectory));
}

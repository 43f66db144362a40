using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>A table of strings, in the order in which it is written.</summary>
internal sealed class TextTableType : SettingType
{
    public static readonly TextTableType Instance = new();

    public override string Expected => "a table of strings";

    public override object? Read(TomlValue value, SettingReadContext context)
    {
        if (value is not TomlTable table)
            return null;
        var pairs = new List<KeyValuePair<string, string>>(table.Count);
        foreach (var entry in table)
        {
            if (StringOf(entry.Value) is not { } text)
            {
                context.Error(entry.Value, $"the value for \"{entry.Key}\" must be a string, not {entry.Value.KindInWords}");
                return null;
            }
            pairs.Add(new KeyValuePair<string, string>(entry.Key, text));
        }
        return pairs.ToArray();
    }

    // NAME:TEXT, with commas between them.
    public override object? ReadText(string text, SettingReadContext context)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in TextListType.Split(text))
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                return null;
            pairs.Add(new KeyValuePair<string, string>(pair[..colon].Trim(), pair[(colon + 1)..].Trim()));
        }
        return pairs.ToArray();
    }
}

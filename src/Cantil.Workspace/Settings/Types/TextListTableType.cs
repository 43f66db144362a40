using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Types;

/// <summary>A table of lists of strings, in the order in which it is written.</summary>
internal sealed class TextListTableType : SettingType
{
    public static readonly TextListTableType Instance = new();

    public override string Expected => "a table of lists of strings";

    public override object? Read(TomlValue value, SettingReadContext context)
    {
        if (value is not TomlTable table)
            return null;
        var pairs = new List<KeyValuePair<string, string[]>>(table.Count);
        foreach (var entry in table)
        {
            if (TextListType.ReadList(entry.Value) is not { } texts)
            {
                context.Error(entry.Value, $"the value for \"{entry.Key}\" must be a list of strings, not {entry.Value.KindInWords}");
                return null;
            }
            pairs.Add(new KeyValuePair<string, string[]>(entry.Key, texts));
        }
        return pairs.ToArray();
    }

    // NAME:TEXT, with commas between them; a name may come several times.
    public override object? ReadText(string text, SettingReadContext context)
    {
        var pairs = new List<KeyValuePair<string, string[]>>();
        foreach (var pair in TextListType.Split(text))
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                return null;
            Add(pairs, pair[..colon].Trim(), pair[(colon + 1)..].Trim());
        }
        return pairs.ToArray();
    }

    private static void Add(List<KeyValuePair<string, string[]>> pairs, string name, string text)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Key != name)
                continue;
            pairs[i] = new KeyValuePair<string, string[]>(name, [.. pairs[i].Value, text]);
            return;
        }
        pairs.Add(new KeyValuePair<string, string[]>(name, [text]));
    }
}

using Cantil.Foundation.Toml;
using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings.Types;

/// <summary>A table from patterns of files to what holds for them.</summary>
/// <param name="expected">What stands for a pattern, with its article.</param>
internal sealed class FilePatternsType<T>(string expected, Func<TomlValue, SettingReadContext, object?> read, Func<string, object?> readText)
    : SettingType
{
    public override string Expected => $"a table in which each pattern of files has {expected}";

    public override object? Read(TomlValue value, SettingReadContext context)
    {
        if (value is not TomlTable table)
            return null;
        var list = new List<FilePattern<T>>(table.Count);
        foreach (var entry in table)
        {
            if (read(entry.Value, context) is not T item)
            {
                context.Error(entry.Value, $"the value for \"{entry.Key}\" must be {expected}, not {entry.Value.KindInWords}");
                continue;
            }
            if (new PathPattern(entry.Key.TrimStart('!'), context.BaseDirectory).Validate() is { } reason)
                context.Error(entry.Value, $"the pattern \"{entry.Key}\" cannot be read: {reason}");
            list.Add(new FilePattern<T>(SettingPath.Expand(entry.Key, context.Home), context.BaseDirectory, item));
        }
        return list.ToArray();
    }

    // PATTERN:VALUE, with commas between them.
    public override object? ReadText(string text, SettingReadContext context)
    {
        var list = new List<FilePattern<T>>();
        foreach (var pair in TextListType.Split(text))
        {
            var colon = pair.LastIndexOf(':');
            if (colon < 0 || readText(pair[(colon + 1)..].Trim()) is not T item)
                return null;
            list.Add(new FilePattern<T>(pair[..colon].Trim(), context.BaseDirectory, item));
        }
        return list.ToArray();
    }
}

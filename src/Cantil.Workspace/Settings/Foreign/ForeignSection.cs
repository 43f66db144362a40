using System.Text;
using Cantil.Foundation.Ini;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>The section of another linter in a file.</summary>
internal sealed class ForeignSection
{
    private readonly Dictionary<string, ForeignOption> _options = new(StringComparer.Ordinal);

    private ForeignSection(string path, TextPosition position)
    {
        Path = path;
        Position = position;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public string Directory => Path[..Math.Max(1, Path.LastIndexOf('/'))];

    public TextPosition Position { get; }

    public IReadOnlyCollection<ForeignOption> Options => _options.Values;

    public ForeignOption? Find(string name) => _options.GetValueOrDefault(name);

    public static ForeignSection Of(IniSection section, IniDocument document, string path)
    {
        var lines = document.Text.Lines;
        var result = new ForeignSection(path, lines.Position(section.Offset));
        foreach (var entry in section.Entries)
            result.Add(entry.Key, entry.Value, lines.Position(entry.Offset));
        return result;
    }

    public static ForeignSection Of(TomlTable table, string path)
    {
        var result = new ForeignSection(path, table.Position);
        foreach (var entry in table)
        {
            var text = new StringBuilder();
            Append(entry.Value, text);
            result.Add(entry.Key, text.ToString(), entry.Value.Position);
        }
        return result;
    }

    private void Add(string key, string value, TextPosition position)
    {
        var name = key.Replace('_', '-').ToLowerInvariant();
        _options[name] = new ForeignOption(name, value, position);
    }

    // Tables, such as per-file-ignores, become lines of "key: value".
    private static void Append(TomlValue value, StringBuilder text)
    {
        switch (value)
        {
            case TomlScalar { Kind: TomlKind.String } scalar:
                text.Append(scalar.GetString());
                break;
            case TomlArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    text.Append(i > 0 ? "\n" : "");
                    Append(array[i], text);
                }
                break;
            case TomlTable table:
                foreach (var entry in table)
                {
                    text.Append(entry.Key).Append(':');
                    Append(entry.Value, text);
                    text.Append('\n');
                }
                break;
            default:
                text.Append(value.Document.Text.GetString(value.Range));
                break;
        }
    }
}

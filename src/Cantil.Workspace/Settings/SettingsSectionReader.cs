using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings;

/// <summary>Reads a section of settings into a layer, and names what it does not know.</summary>
internal sealed class SettingsSectionReader(SettingReadContext context, SettingsDialect dialect, SettingsLayer layer)
{
    private static readonly Dictionary<string, SettingKey> _keys = Index();
    private readonly List<(SettingKey Key, TomlEntry Entry)> _old = [];

    /// <summary>The key of a path, or null.</summary>
    public static SettingKey? Find(string path) => _keys.GetValueOrDefault(path);

    public void Read(TomlTable section)
    {
        ReadTable(section, "");
        ReadOld();
    }

    private void ReadTable(TomlTable table, string prefix)
    {
        foreach (var entry in table)
        {
            var path = prefix + entry.Key;
            if (_keys.TryGetValue(path, out var key))
                ReadValue(key, entry);
            else if (_keys.TryGetValue("lint." + path, out var moved))
                _old.Add((moved, entry));
            else if (entry.Value is TomlTable inner && IsGroup(path))
                ReadTable(inner, path + ".");
            else if (dialect == SettingsDialect.Cantil && ProjectKeys.Contains(path))
                continue;
            else if (path == "lint")
                context.Error(entry.Value, $"\"{path}\" must be a table of settings, not {Shown(entry.Value)}");
            else
                ReportUnknown(path, entry);
        }
    }

    private void ReadValue(SettingKey key, TomlEntry entry)
    {
        var errors = context.Problems.Count;
        if (key.Type.Read(entry.Value, context) is { } value)
            layer.SetRaw(key, value, context.SourceOf(entry.Value));
        else if (context.Problems.Count == errors)
            ReportType(key, entry.Value);
    }

    private void ReportType(SettingKey key, TomlValue value)
    {
        for (var i = 0; value is TomlArray array && i < array.Count; i++)
        {
            if (array[i] is TomlScalar { Kind: TomlKind.String })
                continue;
            context.Error(array[i], $"\"{key.Path}\" must be {key.Type.Expected}, but item {i + 1} is {Shown(array[i])}");
            return;
        }
        context.Error(value, $"\"{key.Path}\" must be {key.Type.Expected}, not {Shown(value)}");
    }

    // The keys of the linter once stood at the top; in their table they count more.
    private void ReadOld()
    {
        foreach (var (key, entry) in _old)
        {
            if (!layer.Has(key))
                ReadValue(key, entry);
        }
        if (_old.Count == 0)
            return;
        var (first, at) = _old[0];
        var names = string.Join(", ", _old.Select(each => $"\"{each.Key.Path["lint.".Length..]}\""));
        context.Warn(
            at.Value.Document.Text.Lines.Position(at.KeyRange.Start),
            $"the linter's keys at the top of the section are out of date: {names}",
            $"move them into the table \"lint\": \"{first.Path}\"");
    }

    private void ReportUnknown(string path, TomlEntry entry)
    {
        var at = entry.Value.Document.Text.Lines.Position(entry.KeyRange.Start);
        if (LaterKeys.Contains(path) || LaterKeys.Contains("lint." + path))
        {
            var message = $"\"{path}\" is a setting of ruff that Cantil does not have yet; it changes nothing";
            context.Problems.Add(new WorkspaceProblem(ProblemSeverity.Warning, message, context.Path, at) { IsOnceARun = true });
            return;
        }
        var known = _keys.Keys.Concat(dialect == SettingsDialect.Ruff ? LaterKeys.All : ProjectKeys.All);
        var nearest = NearestName.Of(path, known, acceptsBeginning: false) ?? NearestName.Of("lint." + path, known, acceptsBeginning: false);
        context.Warn(at, $"unknown setting \"{path}\"", nearest is null ? null : $"did you mean \"{nearest}\"?");
    }

    private static bool IsGroup(string path) =>
        path == "lint" || LaterKeys.IsGroup(path) || LaterKeys.IsGroup("lint." + path) ||
        StartsKey(path + ".") || StartsKey("lint." + path + ".");

    private static bool StartsKey(string prefix)
    {
        foreach (var key in SettingKeys.All)
        {
            if (key.Path.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static Dictionary<string, SettingKey> Index()
    {
        var index = new Dictionary<string, SettingKey>(StringComparer.Ordinal);
        foreach (var key in SettingKeys.All)
            index.Add(key.Path, key);
        return index;
    }

    private static string Shown(TomlValue value)
    {
        if (value is not TomlScalar scalar || value.Range.Length > 40)
            return value.KindInWords;
        return $"{value.KindInWords} ({scalar.Document.Text.GetString(scalar.Range)})";
    }
}

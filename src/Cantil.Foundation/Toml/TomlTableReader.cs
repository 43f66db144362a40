using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cantil.Foundation.Toml;

/// <summary>
/// Reads the keys of a table that has a known shape. What is missing or of the wrong kind becomes a <see cref="TomlProblem"/> with its place, and
/// reading goes on, so that one run tells all that is wrong. Readers of the same document share one list of problems.
/// </summary>
public sealed class TomlTableReader
{
    private readonly List<TomlProblem> _problems;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="table">The table.</param>
    /// <param name="path">Its key from the root of the document; empty for the root.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public TomlTableReader(TomlTable table, string path, List<TomlProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(table);
        (Table, Path, _problems) = (table, path, problems);
    }

    public TomlTable Table { get; }

    /// <summary>The table's key from the root of the document.</summary>
    public string Path { get; }

    /// <summary>All problems so far, of the whole document.</summary>
    public IReadOnlyList<TomlProblem> Problems => _problems;

    /// <summary>Whether a key is there, of whatever kind; it counts as known then.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key, of whatever kind, or null; the key counts as known then.</summary>
    public TomlValue? Find(string key)
    {
        _known.Add(key);
        return Table.Get(key);
    }

    /// <summary>A string, or null where there is none.</summary>
    public string? GetString(string key) => Find(key) is { } value ? StringOf(value, KeyOf(key)) : null;

    /// <summary>A string; where there is none, that is a problem.</summary>
    public string? GetRequiredString(string key)
    {
        if (Find(key) is { } value)
            return StringOf(value, KeyOf(key));
        ReportMissing(key);
        return null;
    }

    /// <summary>A boolean, or null where there is none.</summary>
    public bool? GetBoolean(string key) => Scalar(key, TomlKind.Boolean, "a boolean")?.GetBoolean();

    /// <summary>An integer, or null where there is none.</summary>
    public long? GetInteger(string key) => Scalar(key, TomlKind.Integer, "an integer")?.GetInteger();

    /// <summary>A date and time with an offset, or null where there is none.</summary>
    public TomlDateTime? GetOffsetDateTime(string key) => Scalar(key, TomlKind.OffsetDateTime, "a date and time with an offset")?.GetDateTime();

    /// <summary>What a string means; null where there is none, or it means nothing.</summary>
    public T? GetParsed<T>(string key, TomlValueParser<T> parser)
        where T : class =>
        Find(key) is { } value && TryParse(value, KeyOf(key), parser, out var parsed) ? parsed : null;

    /// <summary>What a string means; null where there is none, or it means nothing.</summary>
    public T? GetParsedValue<T>(string key, TomlValueParser<T> parser)
        where T : struct =>
        Find(key) is { } value && TryParse(value, KeyOf(key), parser, out var parsed) ? parsed : null;

    /// <summary>An array of strings; empty where there is none. What is no string is left out.</summary>
    public IReadOnlyList<string> GetStrings(string key) => GetParsedList<string>(key, Plain);

    /// <summary>What the strings of an array mean; empty where there is none. What means nothing is left out.</summary>
    public IReadOnlyList<T> GetParsedList<T>(string key, TomlValueParser<T> parser) =>
        Find(key) is { } value ? ParsedListOf(value, KeyOf(key), parser) : [];

    /// <summary>What the strings of an array that was found elsewhere mean.</summary>
    public IReadOnlyList<T> ParsedListOf<T>(TomlValue value, string path, TomlValueParser<T> parser)
    {
        if (ArrayOf(value, path, "an array of strings") is not { } array)
            return [];
        var list = new List<T>(array.Count);
        for (var i = 0; i < array.Count; i++)
        {
            if (TryParse(array[i], ItemPath(path, i), parser, out var item))
                list.Add(item);
        }
        return list;
    }

    /// <summary>A table, or null where there is none.</summary>
    public TomlTableReader? GetTable(string key) => Find(key) is { } value ? TableOf(value, KeyOf(key)) : null;

    /// <summary>An array of tables; empty where there is none. What is no table is left out.</summary>
    public IReadOnlyList<TomlTableReader> GetTables(string key)
    {
        if (Find(key) is not { } value || ArrayOf(value, KeyOf(key), "an array of tables") is not { } array)
            return [];
        var list = new List<TomlTableReader>(array.Count);
        for (var i = 0; i < array.Count; i++)
            if (TableOf(array[i], ItemPath(KeyOf(key), i)) is { } table)
                list.Add(table);
        return list;
    }

    /// <summary>A value as a table; null, and a problem, where it is none.</summary>
    public TomlTableReader? TableOf(TomlValue value, string path)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is TomlTable table)
            return new TomlTableReader(table, path, _problems);
        ReportKind(value, path, "a table");
        return null;
    }

    /// <summary>A value as a string; null, and a problem, where it is none.</summary>
    public string? StringOf(TomlValue value, string path)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is TomlScalar { Kind: TomlKind.String } scalar)
            return scalar.GetString();
        ReportKind(value, path, "a string");
        return null;
    }

    /// <summary>A value as an array; null, and a problem, where it is none.</summary>
    /// <param name="expected">What it should have been, in words.</param>
    public TomlArray? ArrayOf(TomlValue value, string path, string expected)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is TomlArray array)
            return array;
        ReportKind(value, path, expected);
        return null;
    }

    /// <summary>The key of this table from the root of the document.</summary>
    public string KeyOf(string key) => Path.Length == 0 ? Quoted(key) : $"{Path}.{Quoted(key)}";

    /// <summary>The path of an array's element.</summary>
    public static string ItemPath(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>Says what is wrong with the value of a key, which may be missing.</summary>
    /// <param name="message">What follows the key: <c>must not be empty</c>.</param>
    public void Report(string key, string message, bool isWarning = false)
    {
        var position = Table.TryGetEntry(key, out var entry) ? entry.Value.Position : Table.Position;
        _problems.Add(new TomlProblem(KeyOf(key), position, $"{KeyOf(key)} {message}", isWarning));
    }

    /// <summary>Says what is wrong with a value.</summary>
    /// <param name="message">What follows the key.</param>
    public void Report(TomlValue value, string path, string message, bool isWarning = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        _problems.Add(new TomlProblem(path, value.Position, $"{path} {message}", isWarning));
    }

    /// <summary>Says that a key is missing.</summary>
    public void ReportMissing(string key) => Report(key, "is missing");

    /// <summary>Warns of each key that nobody asked for.</summary>
    public void WarnOfUnknownKeys()
    {
        foreach (var entry in Table)
            if (!_known.Contains(entry.Key))
                _problems.Add(new TomlProblem(
                    KeyOf(entry.Key), Table.Document.Text.Lines.Position(entry.KeyRange.Start), $"{KeyOf(entry.Key)} is not a known key", IsWarning: true));
    }

    private TomlScalar? Scalar(string key, TomlKind kind, string expected)
    {
        var value = Find(key);
        if (value is null || value is TomlScalar && value.Kind == kind)
            return (TomlScalar?)value;
        ReportKind(value, KeyOf(key), expected);
        return null;
    }

    private bool TryParse<T>(TomlValue value, string path, TomlValueParser<T> parser, [MaybeNullWhen(false)] out T parsed)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parsed = default;
        if (StringOf(value, path) is not { } text)
            return false;
        if (parser(text, out parsed, out var reason))
            return true;
        _problems.Add(new TomlProblem(path, value.Position, $"{path}: {reason.TrimEnd('.')}"));
        return false;
    }

    private static bool Plain(string text, out string value, [NotNullWhen(false)] out string? reason)
    {
        (value, reason) = (text, null);
        return true;
    }

    private void ReportKind(TomlValue value, string path, string expected) => Report(value, path, $"must be {expected}, not {value.KindInWords}");

    private static string Quoted(string key)
    {
        foreach (var c in key)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
                return $"\"{key.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return key.Length == 0 ? "\"\"" : key;
    }
}

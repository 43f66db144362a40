using System.Globalization;
using System.Text;

namespace Cantil.Foundation.Toml;

/// <summary>The text of one TOML value, made to be written into a document. Its form is the same for the same value, always.</summary>
public readonly struct TomlFragment : IEquatable<TomlFragment>
{
    private readonly string? _text;

    private TomlFragment(string text) => _text = text;

    internal static TomlFragment Raw(string text) => new(text);

    /// <summary>The text; of the default value an empty string in quotation marks.</summary>
    public string Text => _text ?? "\"\"";

    /// <summary>A string: in double quotation marks, or in single ones where that saves escapes.</summary>
    public static TomlFragment Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder(value.Length + 2);
        AppendString(text, value);
        return new TomlFragment(text.ToString());
    }

    public static TomlFragment Of(bool value) => new(value ? "true" : "false");

    public static TomlFragment Of(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A date and time in UTC, with as many digits of a second as it has.</summary>
    public static TomlFragment Of(DateTimeOffset value) =>
        new(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>An array on one line.</summary>
    public static TomlFragment Array(IEnumerable<TomlFragment> items) => new($"[{string.Join(", ", items.Select(static item => item.Text))}]");

    /// <summary>An array with a line for each element, each with a comma behind it; on one line where there are fewer than two.</summary>
    /// <param name="items">The elements.</param>
    /// <param name="indentation">What stands before each element, the current line's own included.</param>
    /// <param name="closing">What stands before the closing bracket.</param>
    public static TomlFragment Lines(IReadOnlyCollection<TomlFragment> items, string indentation = "    ", string closing = "")
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count < 2)
            return Array(items);
        var text = new StringBuilder("[\n");
        foreach (var item in items)
            text.Append(indentation).Append(item.Text).Append(",\n");
        return new TomlFragment(text.Append(closing).Append(']').ToString());
    }

    /// <summary>A table in braces, on one line.</summary>
    public static TomlFragment Table(IEnumerable<KeyValuePair<string, TomlFragment>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder("{");
        foreach (var (key, value) in entries)
            text.Append(text.Length > 1 ? ", " : " ").Append(Key(key)).Append(" = ").Append(value.Text);
        return new TomlFragment(text.Append(text.Length > 1 ? " }" : "}").ToString());
    }

    /// <summary>A value of a document, without its comments. An array that goes over several lines does here too.</summary>
    public static TomlFragment From(TomlValue value) => value switch
    {
        TomlArray array when array.Document.Text.Slice(array.Range).Contains((byte)'\n') => Lines(array.Select(From).ToArray()),
        TomlArray array => Array(array.Select(From)),
        TomlTable table => Table(table.Select(static entry => KeyValuePair.Create(entry.Key, From(entry.Value)))),
        TomlScalar { Kind: TomlKind.String } scalar => Of(scalar.GetString()),
        _ => new TomlFragment(value.Document.Text.GetString(value.Range)),
    };

    /// <summary>A key as it is written: bare where it can be, else in quotation marks.</summary>
    public static string Key(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var c in key)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
                return Of(key).Text;
        return key.Length == 0 ? "\"\"" : key;
    }

    private static void AppendString(StringBuilder text, string value)
    {
        var hasSingle = false;
        var hasEscape = false;
        var hasControl = false;
        foreach (var c in value)
        {
            hasSingle |= c == '\'';
            hasEscape |= c is '"' or '\\';
            hasControl |= c is < ' ' or '\x7F' || char.IsSurrogate(c);
        }
        if (hasEscape && !hasSingle && !hasControl)
        {
            text.Append('\'').Append(value).Append('\'');
            return;
        }
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c is < ' ' or '\x7F')
                text.Append(Escape(c));
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else
                text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        }
        text.Append('"');
    }

    private static string Escape(char c) => c switch
    {
        '\n' => "\\n",
        '\t' => "\\t",
        '\r' => "\\r",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
    };

    public bool Equals(TomlFragment other) => Text == other.Text;

    public override bool Equals(object? obj) => obj is TomlFragment other && Equals(other);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    public static bool operator ==(TomlFragment left, TomlFragment right) => left.Equals(right);

    public static bool operator !=(TomlFragment left, TomlFragment right) => !left.Equals(right);
}

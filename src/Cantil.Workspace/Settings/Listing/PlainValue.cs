using System.Collections;
using System.Globalization;
using Cantil.Foundation.Python;
using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings.Listing;

/// <summary>
/// The value of a setting in the shapes that TOML and JSON share: null, <see cref="bool"/>, <see cref="long"/>, <see cref="string"/>,
/// a <see cref="List{T}"/> of such, or a list of pairs that stands for a table.
/// </summary>
public static class PlainValue
{
    /// <param name="value">As a setting holds it.</param>
    public static object? Of(object? value) => value switch
    {
        null or bool or string or long => value,
        byte or short or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        PythonVersion version => string.Create(CultureInfo.InvariantCulture, $"py{version.Major}{version.Minor}"),
        PathPattern pattern => pattern.Text,
        FileExtension[] extensions => Table(extensions, static item => (item.Extension, item.Language)),
        IFilePattern[] patterns => Table(patterns, static item => (item.Text, item.AnyValue)),
        IEnumerable<KeyValuePair<string, string>> pairs => Table(pairs, static pair => (pair.Key, pair.Value)),
        IEnumerable<KeyValuePair<string, string[]>> pairs => Table(pairs, static pair => (pair.Key, pair.Value)),
        IEnumerable items => List(items),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>The value as TOML writes it on one line; null has no way to be written there.</summary>
    public static string ToToml(object? plain) => plain switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => Quoted(text),
        List<object?> list => $"[{string.Join(", ", list.ConvertAll(ToToml))}]",
        List<KeyValuePair<string, object?>> { Count: 0 } => "{}",
        List<KeyValuePair<string, object?>> table => $"{{ {string.Join(", ", table.ConvertAll(pair => $"{Quoted(pair.Key)} = {ToToml(pair.Value)}"))} }}",
        _ => Convert.ToString(plain, CultureInfo.InvariantCulture)!,
    };

    private static List<object?> List(IEnumerable items)
    {
        var list = new List<object?>();
        foreach (var item in items)
            list.Add(Of(item));
        return list;
    }

    // What several layers say under one name is put together, because a table has a name once.
    private static List<KeyValuePair<string, object?>> Table<T>(IEnumerable<T> items, Func<T, (string Key, object? Value)> pairOf)
    {
        var table = new List<KeyValuePair<string, object?>>();
        foreach (var item in items)
        {
            var (key, value) = pairOf(item);
            var plain = Of(value);
            var known = table.FindIndex(pair => pair.Key == key);
            if (known < 0)
                table.Add(new(key, plain));
            else if (plain is List<object?> more && table[known].Value is List<object?> all)
                table[known] = new(key, new List<object?>([.. all, .. more]));
        }
        return table;
    }

    private static string Quoted(string text)
    {
        var quoted = new System.Text.StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            if (letter is '"' or '\\')
                quoted.Append('\\').Append(letter);
            else if (letter is < ' ' or '\u007f')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                quoted.Append(letter);
        }
        return quoted.Append('"').ToString();
    }
}

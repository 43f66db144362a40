using System.Text;

namespace Cantil.Foundation.Tests.Toml;

/// <summary>Makes documents of every layout out of a number.</summary>
internal sealed class TomlDocumentMaker(int seed)
{
    private static readonly string[] s_keys = ["a", "b", "c", "\"d.e\"", "f-g"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _comments;

    public string Make()
    {
        if (Chance(3))
            Line(Comment());
        Lines([.. s_keys.Where(_ => Chance(3))]);
        var tables = new List<string>();
        for (var i = _random.Next(5); i > 0; i--)
        {
            var name = string.Join('.', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => $"t{_random.Next(3)}"));
            var isArray = Chance(4);
            // A name is a table or an array, not both, and nothing is an array that was a table before.
            if (tables.Exists(other => (other + ".").StartsWith(name + ".", StringComparison.Ordinal) && (isArray || other == name)))
                continue;
            tables.Add(name);
            for (var n = isArray ? _random.Next(1, 4) : 1; n > 0; n--)
            {
                if (Chance(2))
                    Line("");
                if (Chance(3))
                    Line(Comment());
                Line((isArray ? $"[[{name}]]" : $"[ {name} ]") + (Chance(4) ? " " + Comment() : ""));
                Lines([.. s_keys.Where(_ => Chance(2))]);
            }
        }
        return _random.Next(4) switch
        {
            0 => _text.ToString().TrimEnd('\n'),
            1 => _text.ToString().Replace("\n", "\r\n"),
            _ => _text.ToString(),
        };
    }

    private bool Chance(int of) => _random.Next(of) == 0;

    private string Comment() => $"# {_comments++}";

    private void Line(string line) => _text.Append(line).Append('\n');

    private void Lines(string[] keys)
    {
        foreach (var key in keys)
        {
            if (Chance(5))
                Line(Chance(2) ? Comment() : "");
            var indent = Chance(6) ? "  " : "";
            if (Chance(6))
                Line($"{indent}x{key.Trim('"').Replace('.', '_')}.y = {Value(0)}\n{indent}x{key.Trim('"').Replace('.', '_')} . z = {Value(0)}");
            else
                Line($"{indent}{key} = {Value(0)}{(Chance(4) ? "  " + Comment() : "")}");
        }
    }

    private string Value(int depth) => _random.Next(depth > 2 ? 3 : 6) switch
    {
        0 => _random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture),
        1 => Chance(4) ? "'''\nx # no comment\n'''" : "\"s#\"",
        2 => "2025-01-01 10:00",
        3 => Inline(depth),
        _ => Array(depth),
    };

    private string Array(int depth) => Sequence('[', ']', Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth + 1)).ToList(), allowsLines: true);

    private string Inline(int depth)
    {
        var keys = s_keys.Where(_ => Chance(2)).Select(key => $"{key}{(Chance(4) ? ".q" : "")} = {Value(depth + 1)}").ToList();
        return Sequence('{', '}', keys, allowsLines: Chance(3));
    }

    private string Sequence(char open, char close, List<string> items, bool allowsLines)
    {
        var overLines = allowsLines && Chance(2);
        var text = new StringBuilder().Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (overLines && !Chance(4))
            {
                text.Append(Chance(4) ? " " + Comment() : "").Append('\n');
                if (Chance(5))
                    text.Append("    ").Append(Comment()).Append('\n');
                text.Append("    ");
            }
            else
            {
                text.Append(Chance(2) ? " " : "");
            }
            text.Append(items[i]);
            var isLast = i == items.Count - 1;
            if (isLast && !Chance(2))
                continue;
            text.Append(overLines && Chance(8) ? $" {Comment()}\n" : "").Append(',');
        }
        if (overLines)
            text.Append(Chance(3) ? " " + Comment() : "").Append('\n');
        return text.Append(close).ToString();
    }
}

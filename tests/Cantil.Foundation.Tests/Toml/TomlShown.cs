using System.Globalization;
using System.Text;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;

namespace Cantil.Foundation.Tests.Toml;

/// <summary>Documents in one line each, for comparisons.</summary>
internal static class TomlShown
{
    public static TomlDocument Parse(string text) => TomlDocument.Parse(SourceText.From(text));

    public static string Of(TomlDocument document)
    {
        if (document.Error is { } error)
        {
            var at = document.Text.Lines.Position(error.Offset);
            return $"{at.Row}:{at.Column}: {error.Message}";
        }
        var text = new StringBuilder();
        Write(document.Root, text);
        return text.ToString();
    }

    private static void Write(TomlValue value, StringBuilder text)
    {
        switch (value)
        {
            case TomlTable table:
                text.Append('{');
                foreach (var entry in table)
                {
                    text.Append(text[^1] == '{' ? "" : ", ").Append(entry.Key).Append(": ");
                    Write(entry.Value, text);
                }
                text.Append('}');
                break;
            case TomlArray array:
                text.Append('[');
                foreach (var item in array)
                {
                    text.Append(text[^1] == '[' ? "" : ", ");
                    Write(item, text);
                }
                text.Append(']');
                break;
            case TomlScalar scalar:
                text.Append(Text(scalar));
                break;
        }
    }

    private static string Text(TomlScalar scalar) => scalar.Kind switch
    {
        TomlKind.String => $"'{scalar.GetString().Replace("\n", "\\n", StringComparison.Ordinal)}'",
        TomlKind.Integer => scalar.GetInteger().ToString(CultureInfo.InvariantCulture),
        TomlKind.Float => scalar.GetFloat() switch
        {
            double.PositiveInfinity => "inf",
            double.NegativeInfinity => "-inf",
            var number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        },
        TomlKind.Boolean => scalar.GetBoolean() ? "true" : "false",
        var kind => Moment(kind, scalar.GetDateTime()),
    };

    private static string Moment(TomlKind kind, TomlDateTime value)
    {
        var date = $"{value.Year:0000}-{value.Month:00}-{value.Day:00}";
        var time = $"{value.Hour:00}:{value.Minute:00}:{value.Second:00}.{value.Nanosecond:000000000}";
        return kind switch
        {
            TomlKind.LocalDate => date,
            TomlKind.LocalTime => time,
            _ => $"{date}T{time}{value.OffsetMinutes?.ToString("+0;-0;+0", CultureInfo.InvariantCulture)}",
        };
    }
}

using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>A value of a document, with its place in the text.</summary>
public abstract class TomlValue
{
    private protected TomlValue(TomlDocument document, TomlKind kind, TextRange range)
    {
        Document = document;
        Kind = kind;
        Range = range;
    }

    public TomlDocument Document { get; }

    public TomlKind Kind { get; }

    /// <summary>The value's own text; of a table with a header the header, of one made by dotted keys the first of them.</summary>
    public TextRange Range { get; internal set; }

    /// <summary>Row and column of its start, from 1.</summary>
    public TextPosition Position => Document.Text.Lines.Position(Range.Start);

    /// <summary>The type in plain words, with its article: <c>a string</c>, <c>an integer</c>.</summary>
    public string KindInWords => Kind switch
    {
        TomlKind.String => "a string",
        TomlKind.Integer => "an integer",
        TomlKind.Float => "a float",
        TomlKind.Boolean => "a boolean",
        TomlKind.OffsetDateTime => "a date and time with an offset",
        TomlKind.LocalDateTime => "a date and time",
        TomlKind.LocalDate => "a date",
        TomlKind.LocalTime => "a time",
        TomlKind.Array => "an array",
        _ => "a table",
    };
}

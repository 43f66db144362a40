namespace Cantil.Foundation.Toml;

/// <summary>What a <see cref="TomlToken"/> is. All tokens of a document laid side by side are its text.</summary>
public enum TomlTokenKind : byte
{
    Whitespace,
    NewLine,
    Comment,

    /// <summary>A bare or quoted part of a key; dots and the equals sign stand beside it.</summary>
    Key,
    Dot,
    EqualsSign,
    Comma,
    OpenBracket,
    CloseBracket,

    /// <summary><c>[[</c> of a header of an array of tables.</summary>
    OpenDoubleBracket,

    /// <summary><c>]]</c> of a header of an array of tables.</summary>
    CloseDoubleBracket,
    OpenBrace,
    CloseBrace,

    /// <summary>A string, number, boolean, date or time.</summary>
    Value,

    /// <summary>The rest of a text behind an error.</summary>
    Unread,
}

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>Why a text is no <c>%</c> format.</summary>
internal enum PercentFormatError : byte
{
    None,

    /// <summary>It ends within a placeholder.</summary>
    Incomplete,

    /// <summary>It ends within a key in parentheses.</summary>
    IncompleteKey,

    /// <summary>A width or precision does not fit into 31 bits.</summary>
    TooBig,

    UnsupportedCharacter,
}

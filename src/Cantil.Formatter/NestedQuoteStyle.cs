namespace Cantil.Formatter;

/// <summary>Which quotes strings in the replacement fields of f-strings and t-strings get where Python 3.12 allows any.</summary>
public enum NestedQuoteStyle : byte
{
    /// <summary>Those that the string around them does not have.</summary>
    Alternating,

    /// <summary>Those of <see cref="QuoteStyle"/>.</summary>
    Preferred,
}

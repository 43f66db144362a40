namespace Cantil.Formatter.Strings;

/// <summary>What a literal stands in, as far as its quotes depend on that.</summary>
/// <param name="OuterQuote">The quote, as it is written in the output, of the innermost f-string or t-string around it; 0 where there is none.</param>
/// <param name="OuterIsTriple">Whether that one has triple quotes.</param>
internal readonly record struct StringContext(byte OuterQuote, bool OuterIsTriple)
{
    /// <summary>The literal is a docstring; those have double quotes in every style.</summary>
    public bool IsDocstring { get; init; }

    public StringContext Inside(byte quote, bool isTriple) => this with { OuterQuote = quote, OuterIsTriple = isTriple };
}

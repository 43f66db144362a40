namespace Cantil.Formatter.Nodes;

/// <summary>How a chain of attributes, calls and subscripts is laid out.</summary>
internal enum ChainLayout : byte
{
    /// <summary>Not yet decided: this is its outermost node.</summary>
    Undecided,
    NonFluent,

    /// <summary>Each call on a line of its own where it breaks.</summary>
    Fluent,

    /// <summary>Of the first attribute that is called or subscripted in a fluent chain: it begins a line, too (preview).</summary>
    FluentFirst,
}

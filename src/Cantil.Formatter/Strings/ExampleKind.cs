namespace Cantil.Formatter.Strings;

/// <summary>How an example of code is marked in a docstring.</summary>
internal enum ExampleKind : byte
{
    None,

    /// <summary>Lines behind <c>&gt;&gt;&gt;</c> and <c>...</c> (https://docs.python.org/3/library/doctest.html).</summary>
    Doctest,

    /// <summary>Between fences of Markdown.</summary>
    Fence,

    /// <summary>Indented behind a paragraph that ends in <c>::</c>, in reStructuredText.</summary>
    LiteralBlock,

    /// <summary>Indented behind <c>.. code-block:: python</c>.</summary>
    Directive,
}

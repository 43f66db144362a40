using Cantil.Foundation.Python;

namespace Cantil.Formatter;

/// <summary>What a user may choose (https://docs.astral.sh/ruff/settings/#format); the defaults are Black's stable style.</summary>
public sealed record FormatOptions
{
    /// <summary>In columns, 1 to 320.</summary>
    public int LineLength { get; init; } = 88;

    public IndentStyle IndentStyle { get; init; }

    /// <summary>Columns of a level of indentation, or of a tab where widths are measured; 1 to 16.</summary>
    public int IndentWidth { get; init; } = 4;

    public QuoteStyle QuoteStyle { get; init; }

    /// <summary>A trailing comma that is there does not keep its brackets open.</summary>
    public bool SkipMagicTrailingComma { get; init; }

    /// <summary>From Python 3.12 on; before it quotes have to alternate.</summary>
    public NestedQuoteStyle NestedQuoteStyle { get; init; }

    public LineEnding LineEnding { get; init; }

    public bool DocstringCodeFormat { get; init; }

    /// <summary>In columns; null is "dynamic": what the docstring's indentation leaves of <see cref="LineLength"/>.</summary>
    public int? DocstringCodeLineLength { get; init; }

    /// <summary>The oldest Python that the code has to run on.</summary>
    public PythonVersion TargetVersion { get; init; } = PythonVersion.Default;

    /// <summary>What the style may become (https://docs.astral.sh/ruff/preview/): brackets that hug, chains that begin below their value.</summary>
    public bool Preview { get; init; }

    /// <summary>The code stands in a docstring that has these quotes; 0 elsewhere.</summary>
    internal byte DocstringQuote { get; init; }
}

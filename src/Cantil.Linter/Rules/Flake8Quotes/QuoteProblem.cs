namespace Cantil.Linter.Rules.Flake8Quotes;

/// <summary>What is wrong with the quotes of a string.</summary>
internal enum QuoteProblem : byte
{
    Inline,
    Multiline,
    Docstring,

    /// <summary>In the other quotes it would need no backslashes.</summary>
    AvoidableEscape,

    /// <summary>There is a backslash before a quote that does not end the string.</summary>
    UnnecessaryEscape,
}

namespace Cantil.Linter.Rules.Flake8ImplicitStrConcat;

/// <summary>How two strings that stand one behind the other are kept apart.</summary>
internal enum StringBreak : byte
{
    /// <summary>They are in one line.</summary>
    None,

    /// <summary>By a line ending in brackets.</summary>
    Newline,

    /// <summary>By a line ending behind a backslash alone.</summary>
    Backslash,
}

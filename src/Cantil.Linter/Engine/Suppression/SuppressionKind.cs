namespace Cantil.Linter.Engine.Suppression;

/// <summary>How far a suppression comment reaches.</summary>
internal enum SuppressionKind : byte
{
    None,

    /// <summary><c># noqa</c>: the line that the comment ends, with the lines that a string or a backslash joins to it.</summary>
    Line,

    /// <summary><c># ruff: ignore[…]</c>: the line it stands in, or what follows where it stands alone.</summary>
    Ignore,

    /// <summary><c># ruff: noqa</c>, <c># ruff: file-ignore[…]</c></summary>
    File,

    /// <summary><c># ruff: disable[…]</c>: to its counterpart or the end of its block.</summary>
    Disable,

    /// <summary><c># ruff: enable[…]</c></summary>
    Enable,
}

namespace Cantil.Syntax.Parsing;

public sealed partial class Parser
{
    /// <summary>
    /// The <see cref="Binding"/> of each <see cref="Lexing.TokenKind"/> behind an operand, 16 a line; <c>not</c> counts as a
    /// comparison (<c>not in</c>).
    /// </summary>
    private static ReadOnlySpan<byte> Bindings =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 9, 9, 10, 10, 10, 10, 0, 8, 8, 5, 6, 7, 10,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4,
        4, 4, 4, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 4, 1,
        0, 0, 0, 0, 0, 0, 0,
    ];
}

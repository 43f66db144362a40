namespace Cantil.Syntax.Dumping;

/// <summary>A literal part of an f-string: what adjacent parts, strings and debug texts are merged into.</summary>
/// <param name="Value">In the form of <see cref="Literals.LiteralText"/>.</param>
/// <param name="HasUnicodePrefix">The first part is a literal with the prefix <c>u</c>.</param>
internal sealed record CPythonText(int Start, int End, byte[] Value, bool HasUnicodePrefix);

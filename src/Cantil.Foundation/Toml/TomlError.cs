namespace Cantil.Foundation.Toml;

/// <summary>Why a text is no TOML.</summary>
/// <param name="Offset">In bytes, of the first character that cannot stand there.</param>
/// <param name="Message">What is wrong and what was expected, without a full stop.</param>
public sealed record TomlError(int Offset, string Message);

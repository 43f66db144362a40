namespace Cantil.Foundation.Toml;

/// <summary>A piece of the text of a document: byte offsets, half open.</summary>
public readonly record struct TomlToken(TomlTokenKind Kind, int Start, int End);

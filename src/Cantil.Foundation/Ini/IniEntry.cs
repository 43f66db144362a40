namespace Cantil.Foundation.Ini;

/// <summary>An option of a section.</summary>
/// <param name="Key">In small letters.</param>
/// <param name="Value">Its lines, joined with line feeds; none is empty at the end.</param>
/// <param name="Offset">Where the key starts, in bytes.</param>
public sealed record IniEntry(string Key, string Value, int Offset);

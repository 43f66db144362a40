using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>A key of a table with its value.</summary>
/// <param name="Key">The last part of the key, decoded.</param>
/// <param name="KeyRange">Where that part first stands: in an assignment, or in a header.</param>
public sealed record TomlEntry(string Key, TextRange KeyRange, TomlValue Value);

using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>One part of a key, decoded, and where it stands.</summary>
internal readonly record struct TomlKey(string Name, TextRange Range);

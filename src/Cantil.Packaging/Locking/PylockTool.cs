using Cantil.Foundation.Toml;

namespace Cantil.Packaging.Locking;

/// <summary>What a program keeps in a lock for itself (PEP 751, "tool").</summary>
/// <param name="Name">The program.</param>
/// <param name="Values">In the order of the file.</param>
public sealed record PylockTool(string Name, IReadOnlyList<KeyValuePair<string, TomlFragment>> Values);

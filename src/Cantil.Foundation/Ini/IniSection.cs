namespace Cantil.Foundation.Ini;

/// <summary>A section: its options in the order of the text.</summary>
public sealed class IniSection(string name, int offset)
{
    private readonly List<IniEntry> _entries = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>Where its header starts, in bytes.</summary>
    public int Offset { get; } = offset;

    public IReadOnlyList<IniEntry> Entries => _entries;

    /// <summary>The option of a name in small letters, or null.</summary>
    public IniEntry? Find(string key) => _index.TryGetValue(key, out var at) ? _entries[at] : null;

    internal bool TryAdd(IniEntry entry)
    {
        if (!_index.TryAdd(entry.Key, _entries.Count))
            return false;
        _entries.Add(entry);
        return true;
    }
}

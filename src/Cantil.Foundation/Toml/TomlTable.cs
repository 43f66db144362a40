using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>A table: its entries in the order of the text.</summary>
public sealed class TomlTable : TomlValue, IReadOnlyList<TomlEntry>
{
    // Below this a scan is faster than a hash, and most tables are small.
    private const int IndexFrom = 8;
    private readonly List<TomlEntry> _entries = [];
    private Dictionary<string, TomlEntry>? _index;

    internal TomlTable(TomlDocument document, TextRange range, bool inline)
        : base(document, TomlKind.Table, range) => IsInline = inline;

    /// <summary>Whether it is written in braces.</summary>
    public bool IsInline { get; }

    /// <summary>Whether it has a header of its own.</summary>
    public bool HasHeader { get; internal set; }

    public int Count => _entries.Count;

    public TomlEntry this[int index] => _entries[index];

    /// <summary>The number of the section whose dotted keys made it; 0 where none did.</summary>
    internal int DottedIn { get; set; }

    public bool TryGetEntry(string key, [NotNullWhen(true)] out TomlEntry? entry)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out entry);
        foreach (var candidate in _entries)
        {
            if (candidate.Key == key)
            {
                entry = candidate;
                return true;
            }
        }
        entry = null;
        return false;
    }

    /// <summary>The value of a key, or null.</summary>
    public TomlValue? Get(string key) => TryGetEntry(key, out var entry) ? entry.Value : null;

    /// <summary>The table at a key; null where there is none or something else stands there.</summary>
    public TomlTable? GetTable(string key) => Get(key) as TomlTable;

    internal void Add(TomlEntry entry)
    {
        _entries.Add(entry);
        if (_index is not null)
        {
            _index.Add(entry.Key, entry);
            return;
        }
        if (_entries.Count <= IndexFrom)
            return;
        _index = new Dictionary<string, TomlEntry>(StringComparer.Ordinal);
        foreach (var each in _entries)
            _index.Add(each.Key, each);
    }

    public List<TomlEntry>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<TomlEntry> IEnumerable<TomlEntry>.GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}

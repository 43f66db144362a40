using System.Collections;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>An array: written with brackets, or one of tables that each have a <c>[[header]]</c>.</summary>
public sealed class TomlArray : TomlValue, IReadOnlyList<TomlValue>
{
    private readonly List<TomlValue> _items = [];

    internal TomlArray(TomlDocument document, TextRange range, bool ofTables)
        : base(document, TomlKind.Array, range) => IsArrayOfTables = ofTables;

    /// <summary>Whether its elements are tables under headers of their own.</summary>
    public bool IsArrayOfTables { get; }

    public int Count => _items.Count;

    public TomlValue this[int index] => _items[index];

    internal void Add(TomlValue value) => _items.Add(value);

    public List<TomlValue>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<TomlValue> IEnumerable<TomlValue>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

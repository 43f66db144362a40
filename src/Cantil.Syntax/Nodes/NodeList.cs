using System.Collections;

namespace Cantil.Syntax.Nodes;

/// <summary>An immutable list of child nodes.</summary>
public readonly struct NodeList<T> : IReadOnlyList<T>
    where T : Node?
{
    private readonly T[] _items;

    internal NodeList(T[] items) => _items = items;

    public static NodeList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    /// <summary>The same as <see cref="Count"/>, for list patterns.</summary>
    public int Length => _items.Length;

    public T this[int index] => _items[index];

    public T this[Index index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => new(_items);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

namespace Cantil.Foundation.Processes;

/// <summary>A list that one thread adds to while others read what they know to be in it.</summary>
public sealed class SharedList<T>
{
    private volatile T[] _items = new T[64];

    /// <summary>How many there are, as the thread that adds sees it.</summary>
    public int Count { get; private set; }

    /// <summary>What was added before the reading thread was told so; an array that has become too small still holds it.</summary>
    public T this[int index] => _items[index];

    /// <summary>Adds an item; its reader has to be told, which makes it visible.</summary>
    public void Add(T item)
    {
        var items = _items;
        if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = item;
        _items = items;
    }

    /// <summary>All of them, for the thread that adds.</summary>
    public T[] ToArray() => _items.AsSpan(0, Count).ToArray();
}

namespace Cantil.Linter.Rules.Isort.Sections;

/// <summary>Numbers by modules' names in UTF-8, so that a module is looked for once, however many files import it.</summary>
internal sealed class ModuleTable
{
    private readonly record struct Entry(int Start, int Length, uint Hash, int Value);

    private Entry[] _entries = new Entry[64];
    private int[] _slots = new int[128];
    private byte[] _text = new byte[1024];
    private int _count;
    private int _textLength;

    public bool TryGet(ReadOnlySpan<byte> name, out int value)
    {
        var hash = HashOf(name);
        for (var slot = hash & (uint)(_slots.Length - 1); _slots[slot] is > 0 and var number; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            ref readonly var entry = ref _entries[number - 1];
            if (entry.Hash == hash && name.SequenceEqual(_text.AsSpan(entry.Start, entry.Length)))
            {
                value = entry.Value;
                return true;
            }
        }
        value = 0;
        return false;
    }

    /// <param name="name">It must not be there yet.</param>
    public void Add(ReadOnlySpan<byte> name, int value)
    {
        if (_textLength + name.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _textLength + name.Length));
        name.CopyTo(_text.AsSpan(_textLength));
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
            _slots = new int[_count * 4];
            for (var i = 0; i < _count; i++)
                Put(_entries[i].Hash, i + 1);
        }
        _entries[_count++] = new Entry(_textLength, name.Length, HashOf(name), value);
        _textLength += name.Length;
        Put(_entries[_count - 1].Hash, _count);
    }

    private void Put(uint hash, int number)
    {
        var slot = hash & (uint)(_slots.Length - 1);
        while (_slots[slot] > 0)
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        _slots[slot] = number;
    }

    private static uint HashOf(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var b in name)
            hash = (hash ^ b) * 16777619u;
        return hash ^ (hash >> 15);
    }
}

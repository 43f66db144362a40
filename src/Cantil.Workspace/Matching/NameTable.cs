namespace Cantil.Workspace.Matching;

/// <summary>A hash table from names to numbers that is asked with spans; of equal names the last counts.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private (string Name, int Value)[]? _slots;
    private uint _lengths;

    public bool IsEmpty => _names.Count == 0;

    public void Set(string name, int value)
    {
        _names[name] = value;
        _slots = null;
    }

    /// <summary>To be called when all names are set; then many threads may ask.</summary>
    public void Seal()
    {
        var slots = new (string, int)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_names.Count * 2 + 1)];
        foreach (var (name, value) in _names)
        {
            _lengths |= LengthBit(name.Length);
            var at = Hash(name) & (slots.Length - 1);
            while (slots[at].Item1 is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = (name, value);
        }
        _slots = slots;
    }

    /// <summary>The number of a name, or −1.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        if ((_lengths & LengthBit(name.Length)) == 0)
            return -1;
        var slots = _slots!;
        var at = Hash(name) & (slots.Length - 1);
        while (slots[at].Name is { } candidate)
        {
            if (name.SequenceEqual(candidate))
                return slots[at].Value;
            at = (at + 1) & (slots.Length - 1);
        }
        return -1;
    }

    private static uint LengthBit(int length) => 1u << (length & 31);

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }
}

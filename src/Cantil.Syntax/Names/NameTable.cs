using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Names;

/// <summary>
/// Names and their numbers for one tree. Open addressing over the first eight bytes, the length and a hash; names that
/// stand in the source as they are point into it, others (well-known, normalised, joined) into a buffer of the table.
/// </summary>
public sealed class NameTable
{
    private struct Entry
    {
        public ulong Head;
        public uint Hash;
        public int Length;
        public int Offset;
        public bool InSource;
    }

    private Entry[] _entries = new Entry[1024];
    private int[] _slots = new int[2048];
    private string?[] _strings = new string?[1024];
    private byte[] _own = new byte[4096];
    private int _ownLength = 8;
    private int _wellKnownOwnLength;
    private byte[] _source = new byte[SourceText.Padding];
    private int _mask = 2047;

    public NameTable()
    {
        Count = 1;
        foreach (var line in WellKnown.Text.Split((byte)'\n'))
        {
            var text = WellKnown.Text[line];
            if (!text.IsEmpty)
                Add(text);
        }
        _wellKnownOwnLength = _ownLength;
    }

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; }

    /// <summary>Whether <c>__debug__</c> was asked for by its text, as it is where letters beyond ASCII spell it.</summary>
    internal bool HasUnusualDebugName { get; private set; }

    /// <summary>Forgets all names but the well-known ones and takes a new source.</summary>
    public void Reset(SourceText source)
    {
        for (var id = WellKnown.Count + 1; id < Count; id++)
        {
            _slots[SlotOf(id)] = 0;
            _strings[id] = null;
        }
        Count = WellKnown.Count + 1;
        HasUnusualDebugName = false;
        _ownLength = _wellKnownOwnLength;
        _source = source.Buffer;
    }

    /// <summary>Whether names may point into this text.</summary>
    internal bool IsOf(SourceText source) => ReferenceEquals(_source, source.Buffer);

    /// <summary>The name that stands in the source; it must be in NFKC already. Reads up to eight bytes more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal NameId AddFromSource(int start, int length)
    {
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_source), start);
        var head = Unsafe.ReadUnaligned<ulong>(ref first);
        if (length < 8)
            head &= (1UL << (length * 8)) - 1;
        var hash = HashOf(head, ref first, length);
        var slot = (int)(hash >> 8) & _mask;
        while (true)
        {
            var id = _slots[slot];
            if (id == 0)
                return Insert(slot, head, hash, start, length, inSource: true);
            ref var entry = ref _entries[id];
            if (entry.Head == head && entry.Hash == hash && entry.Length == length && (length <= 8 || SameTail(in entry, ref first)))
                return new NameId(id);
            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>The name with this text, added if it is new.</summary>
    public NameId Add(ReadOnlySpan<byte> utf8)
    {
        var found = Find(utf8, out var slot, out var head, out var hash);
        if (!found.IsNone)
        {
            HasUnusualDebugName |= found == WellKnown.DunderDebug;
            return found;
        }
        EnsureOwn(utf8.Length);
        utf8.CopyTo(_own.AsSpan(_ownLength));
        var offset = _ownLength;
        _ownLength += utf8.Length;
        return Insert(slot, head, hash, offset, utf8.Length, inSource: false);
    }

    public NameId Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>The name with this text, or none if no such name is in the table.</summary>
    public NameId Find(ReadOnlySpan<byte> utf8) => Find(utf8, out _, out _, out _);

    public ReadOnlySpan<byte> GetUtf8(NameId name)
    {
        if (name.IsNone)
            return default;
        ref var entry = ref _entries[name.Id];
        return (entry.InSource ? _source : _own).AsSpan(entry.Offset, entry.Length);
    }

    public string GetString(NameId name) =>
        name.IsNone ? "" : _strings[name.Id] ??= Encoding.UTF8.GetString(GetUtf8(name));

    private NameId Find(ReadOnlySpan<byte> utf8, out int slot, out ulong head, out uint hash)
    {
        Span<byte> padded = stackalloc byte[8];
        padded.Clear();
        utf8[..Math.Min(8, utf8.Length)].CopyTo(padded);
        head = Unsafe.ReadUnaligned<ulong>(ref padded[0]);
        hash = HashOf(head, ref MemoryMarshal.GetReference(utf8), utf8.Length);
        slot = (int)(hash >> 8) & _mask;
        while (_slots[slot] is var id && id != 0)
        {
            ref var entry = ref _entries[id];
            if (entry.Head == head && entry.Hash == hash && entry.Length == utf8.Length && GetUtf8(new NameId(id)).SequenceEqual(utf8))
                return new NameId(id);
            slot = (slot + 1) & _mask;
        }
        return NameId.None;
    }

    /// <summary>Mixes the first and the last eight bytes with the length; names that agree in all three share a chain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(ulong head, ref byte first, int length)
    {
        if (length > 8)
            head = BitOperations.RotateLeft(head, 23) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - 8));
        var mixed = (head ^ ((ulong)length << 56)) * 0x9E3779B97F4A7C15UL;
        return (uint)(mixed >> 32);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool SameTail(in Entry entry, ref byte first)
    {
        var text = (entry.InSource ? _source : _own).AsSpan(entry.Offset + 8, entry.Length - 8);
        return text.SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref first, 8), entry.Length - 8));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NameId Insert(int slot, ulong head, uint hash, int offset, int length, bool inSource)
    {
        var id = Count++;
        if (id == _entries.Length)
        {
            Array.Resize(ref _entries, id * 2);
            Array.Resize(ref _strings, id * 2);
        }
        _entries[id] = new Entry { Head = head, Hash = hash, Length = length, Offset = offset, InSource = inSource };
        _slots[slot] = id;
        if (Count * 2 > _slots.Length)
            Rehash();
        return new NameId(id);
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        _mask = _slots.Length - 1;
        for (var id = 1; id < Count; id++)
        {
            var slot = (int)(_entries[id].Hash >> 8) & _mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = id;
        }
    }

    private int SlotOf(int id)
    {
        var slot = (int)(_entries[id].Hash >> 8) & _mask;
        while (_slots[slot] != id)
            slot = (slot + 1) & _mask;
        return slot;
    }

    private void EnsureOwn(int length)
    {
        if (_ownLength + length + 8 > _own.Length)
            Array.Resize(ref _own, Math.Max(_own.Length * 2, _ownLength + length + 8));
    }
}

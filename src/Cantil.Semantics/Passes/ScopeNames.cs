using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cantil.Semantics.Passes;

/// <summary>
/// The binding that a name has in a scope. The module's names are an array by number, since most lookups end there; all
/// other scopes share one open-addressing table. Names that no inner scope binds are marked, so that a lookup of them
/// need not go through the scopes.
/// </summary>
internal sealed class ScopeNames
{
    private struct Slot
    {
        public int Scope;
        public int Name;
        public int Binding;

        /// <summary>The run that filled the slot: those of earlier runs are free without having been cleared.</summary>
        public int Run;
    }

    private Slot[] _slots = new Slot[1024];
    private int[] _module = new int[1024];
    private bool[] _local = new bool[1024];
    private int _mask = 1023;
    private int _used;

    /// <summary>How much of the arrays by name is in use.</summary>
    private int _nameCount;
    private int _run;

    public void Reset(int nameCount)
    {
        _run++;
        _used = 0;
        // A table that a large file left would spread the names of a small one over the whole cache.
        _mask = Math.Min(_slots.Length, Math.Max(1024, (int)BitOperations.RoundUpToPowerOf2((uint)nameCount * 2))) - 1;
        Array.Clear(_module, 0, _nameCount);
        Array.Clear(_local, 0, _nameCount);
        _nameCount = 0;
        GrowNames(nameCount);
    }

    /// <summary>Whether a scope other than the module's binds the name.</summary>
    public bool IsLocal(int name) => (uint)name < (uint)_local.Length && _local[name];

    public int GetModule(int name) => (uint)name < (uint)_module.Length ? _module[name] : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Get(int scope, int name) => scope == 0 ? GetModule(name) : GetLocal(scope, name);

    public int GetLocal(int scope, int name)
    {
        var slots = _slots;
        var at = Hash(scope, name) & _mask;
        while (true)
        {
            ref var slot = ref slots[at];
            if (slot.Run != _run)
                return 0;
            if (slot.Scope == scope && slot.Name == name)
                return slot.Binding;
            at = (at + 1) & _mask;
        }
    }

    public void Set(int scope, int name, int binding)
    {
        if (name >= _nameCount)
            GrowNames(name + 1);
        if (scope == 0)
        {
            _module[name] = binding;
            return;
        }
        _local[name] = true;
        var at = Hash(scope, name) & _mask;
        while (true)
        {
            ref var slot = ref _slots[at];
            if (slot.Run != _run)
            {
                slot = new Slot { Scope = scope, Name = name, Binding = binding, Run = _run };
                if (++_used * 2 > _mask)
                    Rehash();
                return;
            }
            if (slot.Scope == scope && slot.Name == name)
            {
                slot.Binding = binding;
                return;
            }
            at = (at + 1) & _mask;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(int scope, int name) =>
        (int)(((uint)scope * 0x9E3779B1u + (uint)name * 0x85EBCA77u) >> 9);

    private void GrowNames(int count)
    {
        _nameCount = count;
        if (count <= _module.Length)
            return;
        Array.Resize(ref _module, Math.Max(_module.Length * 2, count));
        Array.Resize(ref _local, _module.Length);
    }

    private void Rehash()
    {
        var old = _slots.AsSpan(0, _mask + 1).ToArray();
        if (_slots.Length < old.Length * 2)
            _slots = new Slot[old.Length * 2];
        else
            Array.Clear(_slots, 0, old.Length);
        _mask = old.Length * 2 - 1;
        foreach (ref var slot in old.AsSpan())
        {
            if (slot.Run != _run)
                continue;
            var at = Hash(slot.Scope, slot.Name) & _mask;
            while (_slots[at].Run == _run)
                at = (at + 1) & _mask;
            _slots[at] = slot;
        }
    }
}

using Cantil.Syntax.Names;

namespace Cantil.Syntax.Validation;

/// <summary>A set of the names of one tree that is emptied in constant time.</summary>
internal sealed class NameSet
{
    private int[] _stamps = [];
    private int _stamp;

    public void Clear(NameTable names)
    {
        if (_stamps.Length < names.Count)
            _stamps = new int[Math.Max(names.Count, _stamps.Length * 2)];
        if (++_stamp != int.MaxValue)
            return;
        Array.Clear(_stamps);
        _stamp = 1;
    }

    /// <returns>False where it was in the set.</returns>
    public bool Add(NameId name)
    {
        // A name may have been made after the set was emptied.
        if (name.Id >= _stamps.Length)
            Array.Resize(ref _stamps, name.Id * 2);
        ref var stamp = ref _stamps[name.Id];
        if (stamp == _stamp)
            return false;
        stamp = _stamp;
        return true;
    }

    public bool Contains(NameId name) => name.Id < _stamps.Length && _stamps[name.Id] == _stamp;
}

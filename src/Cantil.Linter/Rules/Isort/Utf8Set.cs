using System.Text;

namespace Cantil.Linter.Rules.Isort;

/// <summary>A few names of the settings.</summary>
internal sealed class Utf8Set
{
    private readonly byte[][] _names;

    public Utf8Set(IReadOnlyList<string> names)
    {
        _names = new byte[names.Count][];
        for (var i = 0; i < _names.Length; i++)
            _names[i] = Encoding.UTF8.GetBytes(names[i]);
    }

    public bool Contains(ReadOnlySpan<byte> name)
    {
        foreach (var each in _names)
            if (name.SequenceEqual(each))
                return true;
        return false;
    }

    /// <summary>The place of the first that a name starts with; -1 where there is none.</summary>
    public int IndexOfPrefix(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _names.Length; i++)
            if (name.StartsWith(_names[i]))
                return i;
        return -1;
    }

    public int Count => _names.Length;
}

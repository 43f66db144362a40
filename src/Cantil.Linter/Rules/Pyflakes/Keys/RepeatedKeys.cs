using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Keys;

/// <summary>Finds the keys of a dict that stood in it before; once for both rules on them. One for each thread.</summary>
internal sealed class RepeatedKeys
{
    private readonly KeyComparer _comparer = new();
    private readonly List<Repetition> _found = [];
    private int[] _slots = new int[64];
    private int[] _hashes = new int[64];
    private Dict? _node;

    /// <summary>Later keys, each with the first that is the same; in order.</summary>
    public static List<Repetition> Of(Dict node, LintContext context)
    {
        var keys = context.Shared(static () => new RepeatedKeys());
        if (!ReferenceEquals(keys._node, node))
        {
            keys._node = node;
            keys.Find(node, context);
        }
        return keys._found;
    }

    private void Find(Dict node, LintContext context)
    {
        _found.Clear();
        if (node.Keys.Count < 2)
            return;
        _comparer.Begin(context);
        Prepare(node.Keys.Count);
        var mask = _slots.Length - 1;
        for (var i = 0; i < node.Keys.Count; i++)
        {
            if (node.Keys[i] is not { } key || !CanRepeat(key, context))
                continue;
            var hash = _comparer.Hash(key);
            _hashes[i] = hash;
            var slot = (int)((uint)hash * 0x9E3779B9u >> 7) & mask;
            while (_slots[slot] is var other && other != 0 && !(_hashes[other - 1] == hash && _comparer.Same(node.Keys[other - 1]!, key)))
                slot = (slot + 1) & mask;
            if (_slots[slot] == 0)
                _slots[slot] = i + 1;
            else
                _found.Add(new Repetition(node.Keys[_slots[slot] - 1]!, key));
        }
    }

    private static bool CanRepeat(Expression key, LintContext context) =>
        key is Constant or Name or Tuple or JoinedStr || (key is UnaryOp or BinOp && NumberValue.Of(key, context) is not null);

    private void Prepare(int count)
    {
        var size = 64;
        while (size < count * 2)
            size *= 2;
        if (_slots.Length != size)
            _slots = new int[size];
        else
            Array.Clear(_slots);
        if (_hashes.Length < count)
            _hashes = new int[size];
    }
}

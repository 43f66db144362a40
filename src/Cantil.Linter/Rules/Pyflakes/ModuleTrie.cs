using Cantil.Semantics;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

/// <summary>Dotted names of modules by their segments, so that the one that a use goes to is found without comparing it with all.</summary>
internal sealed class ModuleTrie(NameTable names)
{
    /// <summary>The node below a node, in the upper half of the key, for a segment.</summary>
    private readonly Dictionary<long, int> _children = [];

    /// <summary>Of each node, the module with the fewest segments that goes through it, of several the last; the root is the first.</summary>
    private readonly List<int> _best = [0];

    private readonly List<int> _lengths = [int.MaxValue];
    private int _count;

    /// <summary>Adds a module, which gets the next number from 0.</summary>
    public void Add(NameId module)
    {
        var length = names.GetUtf8(module).Count((byte)'.') + 1;
        var node = 0;
        for (var from = 0; from >= 0;)
        {
            // Taken anew each time: adding a name may move the table's bytes.
            var text = names.GetUtf8(module)[from..];
            var dot = text.IndexOf((byte)'.');
            node = ChildOf(node, names.Add(dot < 0 ? text : text[..dot]));
            if (length <= _lengths[node])
                (_best[node], _lengths[node]) = (_count, length);
            from = dot < 0 ? -1 : from + dot + 1;
        }
        _count++;
    }

    /// <summary>The number of the module that shares the most segments with a name and the attributes behind it.</summary>
    /// <param name="head">The index of the name, which all modules begin with.</param>
    public int BestFor(SemanticModel model, int head)
    {
        if (model.NodeAt(head) is not Name name || !_children.TryGetValue(Key(0, name.Id), out var node))
            return _best[1];
        for (var at = model.ParentOf(head); at >= 0; at = model.ParentOf(at))
        {
            if (model.NodeAt(at) is not Attribute attribute || !_children.TryGetValue(Key(node, attribute.Attr.Name), out var below))
                break;
            node = below;
        }
        return _best[node];
    }

    private int ChildOf(int node, NameId segment)
    {
        var key = Key(node, segment);
        if (!_children.TryGetValue(key, out var child))
        {
            _children.Add(key, child = _best.Count);
            _best.Add(0);
            _lengths.Add(int.MaxValue);
        }
        return child;
    }

    private static long Key(int node, NameId segment) => ((long)node << 32) | (uint)(int)segment;
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Children are collected on one stack and leave it as an array of just their number.</summary>
public sealed partial class Parser
{
    /// <summary>A struct around the reference spares the type check of every store into an array of classes.</summary>
    private struct Slot
    {
        public Node? Node;
    }

    private Slot[] _scratch = new Slot[256];
    private int _scratchCount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(Node? node)
    {
        if (_scratchCount == _scratch.Length)
            Array.Resize(ref _scratch, _scratchCount * 2);
        _scratch[_scratchCount++].Node = node;
    }

    private NodeList<Expression> TakeExpressions(int from)
    {
        if (_scratchCount == from)
            return NodeList<Expression>.Empty;
        var items = new Expression[_scratchCount - from];
        MoveTo(items, from);
        return new NodeList<Expression>(items);
    }

    private NodeList<Statement> TakeStatements(int from)
    {
        if (_scratchCount == from)
            return NodeList<Statement>.Empty;
        var items = new Statement[_scratchCount - from];
        MoveTo(items, from);
        return new NodeList<Statement>(items);
    }

    private NodeList<T> Take<T>(int from)
        where T : Node?
    {
        if (_scratchCount == from)
            return NodeList<T>.Empty;
        var items = new T[_scratchCount - from];
        MoveTo(Unsafe.As<Node?[]>(items), from);
        return new NodeList<T>(items);
    }

    /// <summary>All of them are of the array's element type: the callers push nothing else between.</summary>
    private void MoveTo(Node?[] items, int from)
    {
        ref var source = ref Unsafe.As<Slot, Node?>(ref _scratch[from]);
        ref var target = ref MemoryMarshal.GetArrayDataReference(items);
        for (var i = 0; i < items.Length; i++)
        {
            Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
            Unsafe.Add(ref source, i) = null;
        }
        _scratchCount = from;
    }
}

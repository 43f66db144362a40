using System.Diagnostics;
using System.Runtime.CompilerServices;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter;

/// <summary>
/// Nodes as what their kind says they are. Asking the runtime for the type is a call each time in a published build; in the
/// printer, which asks of every node again and again, that was a fifth of its time.
/// </summary>
internal static class NodeCasts
{
    /// <param name="node">Of the kind that belongs to the type.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T As<T>(this Node node)
        where T : Node
    {
        Debug.Assert(node is T, $"{node.Kind} is no {typeof(T).Name}");
        return Unsafe.As<T>(node);
    }

    /// <param name="kind">That belongs to the type.</param>
    /// <returns>Null where the node is of another kind.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? AsOrNull<T>(this Node node, NodeKind kind)
        where T : Node
        => node.Kind == kind ? node.As<T>() : null;
}

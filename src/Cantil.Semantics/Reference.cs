using Cantil.Foundation.Text;

namespace Cantil.Semantics;

/// <summary>One use of a binding; 0 is no reference.</summary>
public struct Reference
{
    public int Start { get; internal set; }

    public int End { get; internal set; }

    /// <summary>The scope in which the name is used.</summary>
    public int Scope { get; internal set; }

    /// <summary>The index of the node: a name, or a string of <c>__all__</c>.</summary>
    public int Node { get; internal set; }

    /// <summary>The reference to the same binding before this one, or 0.</summary>
    public int Next { get; internal set; }

    public ContextFlags Context { get; internal set; }

    public readonly TextRange Range => new(Start, End);

    /// <summary>Whether the program needs the name when it runs.</summary>
    public readonly bool IsRuntime => (Context & ContextFlags.TypingOnly) == 0;
}

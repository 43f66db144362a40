using Cantil.Foundation.Text;
using Cantil.Syntax.Names;

namespace Cantil.Semantics;

/// <summary>A use of a name that nothing binds.</summary>
public struct UnresolvedReference
{
    public NameId Name { get; internal set; }

    public int Start { get; internal set; }

    public int End { get; internal set; }

    public int Scope { get; internal set; }

    public int Node { get; internal set; }

    public ContextFlags Context { get; internal set; }

    public HandledExceptions Handled { get; internal set; }

    /// <summary>The annotation without a value that it was found to be, or 0.</summary>
    public int Annotation { get; internal set; }

    /// <summary>A <c>from … import *</c> that is in sight may bind it.</summary>
    public bool MayBeStarImported { get; internal set; }

    public readonly TextRange Range => new(Start, End);
}

namespace Cantil.Semantics;

/// <summary>What was seen in a scope.</summary>
[Flags]
public enum ScopeFlags : byte
{
    None = 0,

    /// <summary>There is a call <c>locals()</c> in it, so each of its names may be read.</summary>
    UsesLocals = 1,

    /// <summary>There is a <c>from … import *</c> in it.</summary>
    HasStarImport = 2,
}

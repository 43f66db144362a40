namespace Cantil.Semantics;

/// <summary>A <c>from … import *</c>; numbers count from 1.</summary>
/// <param name="Scope">The scope it stands in.</param>
/// <param name="Node">The index of its statement.</param>
/// <param name="Previous">The one before it in its scope, or 0.</param>
public readonly record struct StarImport(int Scope, int Node, int Previous);

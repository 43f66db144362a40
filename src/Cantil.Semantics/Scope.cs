namespace Cantil.Semantics;

/// <summary>A scope; the module's is number 0. Function scopes are numbered where their <c>def</c> stands, though their bodies are read last.</summary>
public struct Scope
{
    /// <summary>The number of the scope around it; -1 for the module.</summary>
    public int Parent { get; internal set; }

    /// <summary>The <see cref="Syntax.Nodes.Node.Index"/> of the node that opens it.</summary>
    public int Node { get; internal set; }

    /// <summary>The first binding made in it, or 0; <see cref="Binding.NextInScope"/> goes on.</summary>
    public int FirstBinding { get; internal set; }

    internal int LastBinding;

    /// <summary>The last <c>from … import *</c> in it, or 0; see <see cref="SemanticModel.StarImports"/>.</summary>
    public int LastStarImport { get; internal set; }

    public ScopeKind Kind { get; internal set; }

    public ScopeFlags Flags { get; internal set; }

    public readonly bool UsesLocals => (Flags & ScopeFlags.UsesLocals) != 0;

    public readonly bool HasStarImport => (Flags & ScopeFlags.HasStarImport) != 0;
}

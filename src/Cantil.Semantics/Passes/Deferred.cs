using Cantil.Foundation.Text;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

/// <summary>A part of the tree that is visited later, and the surroundings that it will find.</summary>
internal struct Deferred
{
    /// <summary>Its index: a node kept here would keep its tree alive when the tree is gone.</summary>
    public int Node;
    public int Scope;
    public int Statement;
    public int Branch;
    public ContextFlags Context;
    public NodeKind StatementKind;

    /// <summary>The statement unpacks its value.</summary>
    public bool Unpacks;

    /// <summary>In a string with escapes or of several literals: its value, which is no part of the file; null elsewhere.</summary>
    public SourceText? Text;

    /// <summary>Where that string stands in the file.</summary>
    public int PlaceStart;
    public int PlaceEnd;
}

using Cantil.Foundation.Text;
using Cantil.Syntax.Names;

namespace Cantil.Semantics;

/// <summary>One string of <c>__all__</c>.</summary>
public struct ExportedName
{
    /// <summary>None where no such name stands anywhere in the file.</summary>
    public NameId Name { get; internal set; }

    public int Start { get; internal set; }

    public int End { get; internal set; }

    /// <summary>The index of the string.</summary>
    public int Node { get; internal set; }

    /// <summary>The <see cref="BindingKind.Export"/> that it belongs to.</summary>
    public int Binding { get; internal set; }

    /// <summary>Whether the module binds the name.</summary>
    public bool IsBound { get; internal set; }

    public readonly TextRange Range => new(Start, End);
}

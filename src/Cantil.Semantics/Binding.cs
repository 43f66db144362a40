using Cantil.Foundation.Text;
using Cantil.Syntax.Names;

namespace Cantil.Semantics;

/// <summary>
/// One place that gives a name its meaning. Numbers of bindings count from 1; 0 is no binding. A binding that replaces
/// another of its scope takes over what referred to that (so an import that is used and then assigned again is used).
/// </summary>
public struct Binding
{
    public NameId Name { get; internal set; }

    /// <summary>Where the name stands.</summary>
    public int Start { get; internal set; }

    public int End { get; internal set; }

    public int Scope { get; internal set; }

    /// <summary>The index of the node that binds: a name, an alias, a definition, a parameter, a pattern, a handler.</summary>
    public int Node { get; internal set; }

    /// <summary>The index of the statement that it is in.</summary>
    public int Statement { get; internal set; }

    /// <summary>
    /// The binding that it replaced in its scope or, with <see cref="BindingFlags.ShadowsOuter"/>, that it hides in a
    /// scope further out; 0 if there was none.
    /// </summary>
    public int Shadowed { get; internal set; }

    /// <summary>The newest reference to it, or 0; <see cref="Reference.Next"/> goes on.</summary>
    public int LastReference { get; internal set; }

    /// <summary>For a function's local name that hides an outer one: the first reference of that function to the outer one, before this binding; or 0.</summary>
    public int EarlyReference { get; internal set; }

    /// <summary>What its kind says of it: a binding, a scope or an export.</summary>
    public int Target { get; internal set; }

    /// <summary>The next binding that was made in its scope, or 0.</summary>
    public int NextInScope { get; internal set; }

    /// <summary>The branch of control flow of its statement; bindings are alternatives where these differ.</summary>
    public int Branch { get; internal set; }

    public BindingFlags Flags { get; internal set; }

    public BindingKind Kind { get; internal set; }

    public HandledExceptions Handled { get; internal set; }

    public readonly TextRange Range => new(Start, End);

    public readonly bool Is(BindingFlags flags) => (Flags & flags) != 0;

    public readonly bool IsUsed => LastReference != 0;

    /// <summary>Whether it is what its scope holds for the name in the end.</summary>
    public readonly bool IsFinal => (Flags & (BindingFlags.Superseded | BindingFlags.Delayed)) == 0;

    /// <summary>Whether the name has no value behind it.</summary>
    public readonly bool IsUnbound => Kind is BindingKind.Annotation or BindingKind.Deletion or BindingKind.UnboundException;

    public readonly bool IsImport =>
        Kind is BindingKind.Import or BindingKind.FromImport or BindingKind.SubmoduleImport;
}

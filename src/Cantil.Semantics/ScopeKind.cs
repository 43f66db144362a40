namespace Cantil.Semantics;

/// <summary>What opens a scope (reference, section 4.2.2).</summary>
public enum ScopeKind : byte
{
    Module,
    Class,
    Function,
    Lambda,

    /// <summary>A comprehension or generator expression.</summary>
    Comprehension,

    /// <summary>An annotation scope: the type parameters of a function, class or <c>type</c> statement, and what is evaluated among them.</summary>
    Annotation,
}

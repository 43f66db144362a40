namespace Cantil.Semantics;

/// <summary>In what surroundings a name is read or bound.</summary>
[Flags]
public enum ContextFlags : uint
{
    None = 0,

    /// <summary>An annotation that nothing evaluates: of a local variable, or any under <c>from __future__ import annotations</c>, in a stub, from Python 3.14.</summary>
    TypingOnlyAnnotation = 1,

    /// <summary>An annotation that is evaluated where it stands.</summary>
    RuntimeAnnotation = 1 << 1,

    /// <summary>A type is meant: an annotation, an argument of <c>cast</c>, a subscript of a generic type.</summary>
    TypeDefinition = 1 << 2,

    /// <summary>In the text of a string that stands for a type.</summary>
    StringType = 1 << 3,

    /// <summary>In an annotation that was read at the end, as nothing evaluates it before.</summary>
    DeferredType = 1 << 4,

    /// <summary>In a bound or default of a type parameter or the value of a <c>type</c> statement.</summary>
    TypeParameter = 1 << 5,

    /// <summary>In the bases of a stub's class, read at the end.</summary>
    DeferredBase = 1 << 6,

    /// <summary>In the bases of a class.</summary>
    ClassBase = 1 << 7,

    /// <summary>In the subscript of <c>Literal</c>.</summary>
    Literal = 1 << 8,

    /// <summary>In the body of <c>if TYPE_CHECKING:</c>.</summary>
    TypeChecking = 1 << 9,

    /// <summary>In a function that <c>typing.no_type_check</c> decorates.</summary>
    NoTypeCheck = 1 << 10,

    /// <summary>In an <c>except</c> clause.</summary>
    Handler = 1 << 11,

    /// <summary>In an <c>if</c>, <c>while</c> or <c>match</c>, or the <c>else</c> of a <c>for</c> or <c>try</c>.</summary>
    Conditional = 1 << 12,

    /// <summary>In a function, lambda or comprehension within which names are looked up when it runs.</summary>
    Deferred = 1 << 13,

    /// <summary>In the value of a type alias.</summary>
    TypeAlias = 1 << 14,

    /// <summary>Named in <c>__all__</c>.</summary>
    Export = 1 << 15,

    /// <summary>A <c>del</c>.</summary>
    Deletion = 1 << 16,

    /// <summary>The declaration <c>nonlocal</c>.</summary>
    Declaration = 1 << 17,

    /// <summary>In a decorator.</summary>
    Decorator = 1 << 18,

    /// <summary>In the handlers of a <c>try</c> of the same function or class.</summary>
    Alternative = 1 << 19,

    /// <summary>In the subscript of something that is assigned or deleted, where a string is a key.</summary>
    StoredKey = 1 << 20,

    /// <summary>In the bases of a class or the annotations of a function, which have a scope of their own.</summary>
    Header = 1 << 21,

    /// <summary>Read where nothing is evaluated at run time.</summary>
    TypingOnly = TypingOnlyAnnotation | StringType | DeferredType | TypeChecking | TypeParameter,
}

namespace Cantil.Syntax.Validation;

/// <summary>What an expression is evaluated in, as CPython's symbol table has it.</summary>
internal enum ScopeKind : byte
{
    Module,
    Class,
    Function,
    AsyncFunction,
    Lambda,

    /// <summary>A list, set or dict comprehension.</summary>
    Comprehension,
    Generator,

    /// <summary>An annotation that is not evaluated where it stands.</summary>
    Annotation,

    /// <summary>The annotation of a name in a function, which is never evaluated.</summary>
    LocalAnnotation,

    /// <summary>The bound of a type parameter.</summary>
    TypeParamBound,

    /// <summary>The default of a type parameter.</summary>
    TypeParamDefault,

    /// <summary>The value of a <c>type</c> statement.</summary>
    TypeAlias,

    /// <summary>The bases of a class, or the annotations of a function, that has type parameters.</summary>
    Generic,
}

namespace Cantil.Semantics.Typing;

/// <summary>The names that say which of their arguments or subscripts are types.</summary>
public enum TypingForm : byte
{
    None,

    /// <summary>Its subscript is a type: <c>Optional</c>, <c>list</c>, <c>Callable</c>, …</summary>
    Generic,

    /// <summary><c>Literal</c>: its subscript holds values.</summary>
    Literal,

    /// <summary><c>Annotated</c>: only the first element of its subscript is a type.</summary>
    Annotated,
    TypedDict,
    NamedTuple,
    Cast,
    NewType,
    TypeVar,
    TypeAliasType,

    /// <summary><c>TypeForm</c> (PEP 747): subscript and argument are types.</summary>
    TypeForm,

    /// <summary>The argument constructors of <c>mypy_extensions</c>.</summary>
    CallableArgument,
    TypeAlias,
    TypeChecking,
    NoTypeCheck,
    Overload,
}

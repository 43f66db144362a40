namespace Cantil.Semantics;

/// <summary>What is known of a binding.</summary>
[Flags]
public enum BindingFlags : uint
{
    None = 0,

    /// <summary>An import with <c>as</c>.</summary>
    Alias = 1,

    /// <summary><c>import x as x</c>: exported on purpose.</summary>
    ExplicitExport = 1 << 1,

    /// <summary>Declared <c>global</c> in its scope.</summary>
    Global = 1 << 3,

    /// <summary>Declared <c>nonlocal</c> in its scope.</summary>
    Nonlocal = 1 << 4,

    /// <summary>One of several names that a value is unpacked into.</summary>
    Unpacked = 1 << 5,

    /// <summary>A later binding of its scope replaced it.</summary>
    Superseded = 1 << 6,

    /// <summary>An annotation of a name that has a value already; it replaces nothing.</summary>
    Delayed = 1 << 7,

    /// <summary><see cref="Binding.Shadowed"/> is of a scope further out.</summary>
    ShadowsOuter = 1 << 8,

    /// <summary><c>__all__</c> holds something that is no string.</summary>
    InvalidExportObject = 1 << 9,

    /// <summary><c>__all__</c> is neither list nor tuple.</summary>
    InvalidExportFormat = 1 << 10,

    /// <summary>Made inside <c>if TYPE_CHECKING:</c>.</summary>
    TypeChecking = 1 << 11,

    /// <summary>Made inside an <c>except</c> clause.</summary>
    InHandler = 1 << 12,

    /// <summary>Made in an <c>if</c>, <c>while</c> or <c>match</c>, or the <c>else</c> of a <c>for</c> or <c>try</c>.</summary>
    Conditional = 1 << 13,

    /// <summary>Made by <c>a += …</c>.</summary>
    Augmented = 1 << 14,

    /// <summary>An import of a module that may give typing forms, or a definition in such a module.</summary>
    TypingOrigin = 1 << 15,

    /// <summary>An inner function declares it <c>nonlocal</c>, so it may get a value there.</summary>
    Rebound = 1 << 16,
}

namespace Cantil.Semantics.Modules;

/// <summary>When an import is executed.</summary>
[Flags]
public enum ImportFlags : byte
{
    None = 0,

    /// <summary>Never: only type checkers see it (<c>if TYPE_CHECKING</c>).</summary>
    TypeChecking = 1,

    /// <summary>When a function is called, not when the module is imported.</summary>
    Deferred = 2,

    /// <summary>Perhaps: in a branch or in <c>try</c>.</summary>
    Conditional = 4,
}

namespace Cantil.Semantics;

/// <summary>What gives a name its meaning.</summary>
public enum BindingKind : byte
{
    /// <summary>A name of the builtins module; it stands in the module scope, made when first needed, and has no place in the text.</summary>
    Builtin,

    /// <summary><c>import a</c>, <c>import a.b as c</c></summary>
    Import,

    /// <summary><c>from a import b</c></summary>
    FromImport,

    /// <summary><c>import a.b</c>, which binds <c>a</c></summary>
    SubmoduleImport,

    /// <summary><c>from __future__ import a</c></summary>
    FutureImport,

    /// <summary><c>a = …</c>, <c>a += …</c>, a capture of a pattern, a <c>type</c> statement; also a name that a function declares global and nothing else binds.</summary>
    Assignment,

    /// <summary><c>a: int</c> without a value</summary>
    Annotation,

    /// <summary><c>(a := …)</c></summary>
    NamedExpression,

    /// <summary><c>for a in …</c></summary>
    LoopVariable,

    /// <summary><c>with … as a</c></summary>
    WithItem,

    /// <summary><c>… for a in …</c> in a comprehension</summary>
    ComprehensionVariable,

    /// <summary><c>except … as a</c></summary>
    Exception,

    /// <summary>The end of an <c>except … as a</c>, which unbinds the name; <see cref="Binding.Target"/> is what it hid.</summary>
    UnboundException,

    /// <summary><c>del a</c></summary>
    Deletion,

    /// <summary><c>global a</c>; <see cref="Binding.Target"/> is the module's binding.</summary>
    Global,

    /// <summary><c>nonlocal a</c>; <see cref="Binding.Target"/> is the outer binding.</summary>
    Nonlocal,

    /// <summary><c>class a</c>; <see cref="Binding.Target"/> is its scope.</summary>
    Class,

    /// <summary><c>def a</c>; <see cref="Binding.Target"/> is its scope.</summary>
    Function,
    Parameter,
    TypeParameter,

    /// <summary><c>__all__ = …</c> in the module; <see cref="Binding.Target"/> is the number of its first name in <see cref="SemanticModel.Exports"/>.</summary>
    Export,
}

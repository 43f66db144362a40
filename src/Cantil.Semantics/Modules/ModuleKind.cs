namespace Cantil.Semantics.Modules;

/// <summary>What a module's name stands for.</summary>
public enum ModuleKind : byte
{
    /// <summary>One source file.</summary>
    Module,

    /// <summary>A directory with <c>__init__</c>.</summary>
    Package,

    /// <summary>Directories without <c>__init__</c> (PEP 420).</summary>
    NamespacePackage,

    /// <summary>Compiled: an extension, or a part of the interpreter whose file is not looked for.</summary>
    Binary,

    /// <summary>Only a stub is there.</summary>
    StubOnly,
}

using Cantil.Foundation.Python;

namespace Cantil.Semantics;

/// <summary>What the meaning of names depends on besides the text.</summary>
public sealed record BindOptions
{
    public static BindOptions Default { get; } = new();

    public PythonVersion TargetVersion { get; init; } = PythonVersion.Default;

    /// <summary>Names that are builtins besides Python's.</summary>
    public IReadOnlyList<string> Builtins { get; init; } = [];

    /// <summary>Modules that export what <c>typing</c> does, dotted.</summary>
    public IReadOnlyList<string> TypingModules { get; init; } = [];

    /// <summary>Classes, dotted, whose subscripts are types.</summary>
    public IReadOnlyList<string> ExtendGenerics { get; init; } = [];

    /// <summary>Whether the module itself may be one whose members are forms of typing, by the last part of its name.</summary>
    public bool DefinesTyping { get; init; }

    /// <summary>Whether the file is a package's <c>__init__.py</c>.</summary>
    public bool IsInit { get; init; }

    /// <summary>Whether the file is a package's <c>__init__</c>, also a stub.</summary>
    public bool IsPackage { get; init; }
}

using Cantil.Foundation.Python;

namespace Cantil.Semantics.Modules;

/// <summary>Where modules are looked for, in Python's order (library, <c>sys.path</c>).</summary>
public sealed record ModuleSearchPaths
{
    /// <summary>The project's own: usually its directory and <c>src</c> in it.</summary>
    public IReadOnlyList<string> SourceRoots { get; init; } = [];

    /// <summary>The standard library's directories, where known; its top-level names are known without.</summary>
    public IReadOnlyList<string> StandardLibrary { get; init; } = [];

    /// <summary>An environment's <c>site-packages</c>.</summary>
    public IReadOnlyList<string> SitePackages { get; init; } = [];

    /// <summary>Directories that hold only stubs; they come before all others when stubs are looked for (PEP 561).</summary>
    public IReadOnlyList<string> StubRoots { get; init; } = [];

    /// <summary>Directories that are packages though they have no <c>__init__</c>, for the names of files in them.</summary>
    public IReadOnlyList<string> NamespacePackages { get; init; } = [];

    public PythonVersion Version { get; init; } = PythonVersion.Default;
}

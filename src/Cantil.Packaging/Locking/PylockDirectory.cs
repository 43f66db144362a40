namespace Cantil.Packaging.Locking;

/// <summary>A folder with a project (PEP 751, "packages.directory").</summary>
/// <param name="Path">Relative to the lock, or absolute.</param>
/// <param name="IsEditable">Whether changes of the folder take effect without installing again; null where the lock does not say.</param>
/// <param name="Subdirectory">The folder inside that the project is in, or null.</param>
public sealed record PylockDirectory(string Path, bool? IsEditable = null, string? Subdirectory = null) : PylockSource;

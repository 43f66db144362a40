namespace Cantil.Semantics.Modules;

/// <summary>What import resolution asks of the disk; in a test it is a table in memory.</summary>
public interface IModuleFileSystem
{
    /// <summary>The names (not paths) in a directory; false where there is no such directory or it cannot be read.</summary>
    /// <param name="path">Absolute or relative to what the other paths are relative to.</param>
    /// <param name="files">Receives the names of files, also those behind links.</param>
    /// <param name="directories">Receives the names of directories, also those behind links.</param>
    bool TryList(string path, ICollection<string> files, ICollection<string> directories);

    /// <summary>The text of a small file, or null where it cannot be read.</summary>
    string? TryReadText(string path);
}

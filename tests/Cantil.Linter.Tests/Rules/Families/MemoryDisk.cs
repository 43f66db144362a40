using Cantil.Foundation.Files;

namespace Cantil.Linter.Tests.Rules.Families;

/// <summary>A disk of which only the names of files are known, and which of them may be executed.</summary>
internal sealed class MemoryDisk : IPathProbe
{
    public HashSet<string> Files { get; init; } = [];

    public HashSet<string> Executable { get; init; } = [];

    public bool IsFile(string path) => Files.Contains(path);

    public bool IsDirectory(string path) => Files.Any(f => f.StartsWith(path + "/", StringComparison.Ordinal));

    public bool? IsExecutable(string path) => Files.Contains(path) ? Executable.Contains(path) : null;
}

using Cantil.Foundation.Files;

namespace Cantil.Linter.Tests.Rules.Isort.Sections;

/// <summary>A disk that has these files.</summary>
internal sealed class MemoryProbe(params string[] files) : IPathProbe
{
    public int Questions { get; private set; }

    public bool IsFile(string path)
    {
        Questions++;
        return files.Contains(path);
    }

    public bool IsDirectory(string path)
    {
        Questions++;
        return files.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));
    }

    public bool? IsExecutable(string path) => null;
}

namespace Cantil.Projects.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class ProjectFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cantil-projects-").FullName;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string content)
    {
        var path = System.IO.Path.Join(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

namespace Cantil.Foundation.Tests.Files;

/// <summary>A directory that lives as long as a test.</summary>
internal sealed class TemporaryTree : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("cantil-").FullName;

    public string this[string name] => Path.Join(Root, name);

    public string Write(string name, string content = "")
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

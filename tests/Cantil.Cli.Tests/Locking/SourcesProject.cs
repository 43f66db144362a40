using Cantil.Foundation.Text;
using Cantil.Packaging.Locking;

namespace Cantil.Cli.Tests.Locking;

/// <summary>A project with sources of its own, an index and a server of files.</summary>
internal sealed class SourcesProject : IDisposable
{
    public CommandLine Line { get; } = new();

    public PackageIndex Index { get; } = new PackageIndex().Add("leaf", "1.0").Add("leaf", "2.0");

    public FileServer Files { get; } = new();

    public string Folder => Line.Folder;

    public string Error => Line.Error;

    public void Write(string dependencies, string rest = "") =>
        Line.Write("pyproject.toml", $"[project]\nname = \"app\"\nversion = \"1\"\nrequires-python = \">=3.10\"\ndependencies = [{dependencies}]\n{rest}");

    public int Lock(params string[] arguments) => Line.Run(["lock", "--cache-dir", Path.Join(Folder, ".cache"), "--index-url", Index.Url, .. arguments]);

    public string Locked(params string[] arguments)
    {
        Lock(arguments).ShouldBe(0, Error);
        return File.ReadAllText(Path.Join(Folder, "pylock.toml"));
    }

    public PylockDocument Document() =>
        PylockDocument.TryRead(SourceText.From(File.ReadAllBytes(Path.Join(Folder, "pylock.toml"))), out var problems).ShouldNotBeNull(string.Join('\n', problems));

    public PylockPackage Package(string name) => Document().Packages.Single(package => package.Name.Value == name);

    public string Export(params string[] arguments)
    {
        Line.Run(["export", "--no-header", "--no-annotate", "--no-hashes", "--no-emit-project", .. arguments]).ShouldBe(0, Error);
        return Line.Output;
    }

    public void Dispose()
    {
        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories))
            file.IsReadOnly = false;
        Line.Dispose();
        Index.Dispose();
        Files.Dispose();
    }
}

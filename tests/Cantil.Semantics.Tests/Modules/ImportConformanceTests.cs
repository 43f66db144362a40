using System.Diagnostics;
using System.Text.Json;
using Cantil.Semantics.Modules;

namespace Cantil.Semantics.Tests.Modules;

/// <summary>Asks CPython's own <c>importlib</c> where it finds modules.</summary>
public sealed class ImportConformanceTests : IDisposable
{
    private const string Probe = """
        import importlib.util, json, sys
        roots, names = json.loads(sys.stdin.read())
        sys.path[:0] = roots
        answers = []
        for name in names:
            try:
                spec = importlib.util.find_spec(name)
            except ModuleNotFoundError:
                spec = None
            answers.append(None if spec is None else [spec.origin, list(spec.submodule_search_locations or [])])
        print(json.dumps(answers))
        """;

    private static readonly string[] Files =
    [
        "one/pkg/__init__.py", "one/pkg/mod.py", "one/pkg/inner/__init__.py", "one/pkg/inner/leaf.py", "one/pkg/plain/leaf.py",
        "one/both.py", "one/both/__init__.py", "one/module_or_directory.py", "one/module_or_directory/x.py",
        "one/cantil_ns/a.py", "two/cantil_ns/b.py", "two/cantil_ns/c/__init__.py", "one/late/x.py", "two/late/__init__.py", "two/late/y.py",
        "two/pkg/other.py", "two/only_two.py", "one/stubbed.pyi", "two/stubbed.py", "one/empty/data.txt",
    ];

    private static readonly string[] Names =
    [
        "pkg", "pkg.mod", "pkg.inner", "pkg.inner.leaf", "pkg.plain", "pkg.plain.leaf", "pkg.other", "pkg.mod.attribute", "pkg.nothing",
        "both", "module_or_directory", "module_or_directory.x", "cantil_ns", "cantil_ns.a", "cantil_ns.b", "cantil_ns.c", "cantil_ns.d",
        "late", "late.x", "late.y", "only_two", "empty", "no_such_module", "no_such_module.part",
    ];

    private readonly string _directory = Directory.CreateTempSubdirectory("cantil-modules-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [PythonFact]
    public void Finds_what_CPython_finds()
    {
        foreach (var file in Files)
        {
            var path = Path.Join(_directory, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
        string[] roots = [Path.Join(_directory, "one"), Path.Join(_directory, "two")];
        var resolver = new ModuleResolver(new ModuleSearchPaths { SourceRoots = roots }, new DiskFiles());
        var expected = Ask(roots);
        for (var i = 0; i < Names.Length; i++)
        {
            var module = resolver.Resolve(Names[i]);
            if (expected[i] is not { } answer)
            {
                module.ShouldBeNull(Names[i]);
                continue;
            }
            module.ShouldNotBeNull(Names[i]);
            module.Path.ShouldBe(answer[0].GetString(), Names[i]);
            module.SearchLocations.ShouldBe(answer[1].EnumerateArray().Select(e => e.GetString()!), Names[i]);
        }
    }

    private static JsonElement[]?[] Ask(string[] roots)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Probe);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(JsonSerializer.Serialize(new[] { roots, Names }));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return JsonSerializer.Deserialize<JsonElement[]?[]>(output)!;
    }

    private sealed class DiskFiles : IModuleFileSystem
    {
        public bool TryList(string path, ICollection<string> files, ICollection<string> directories)
        {
            if (!Directory.Exists(path))
                return false;
            foreach (var file in Directory.EnumerateFiles(path))
                files.Add(Path.GetFileName(file));
            foreach (var directory in Directory.EnumerateDirectories(path))
                directories.Add(Path.GetFileName(directory));
            return true;
        }

        public string? TryReadText(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
    }
}

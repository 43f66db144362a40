using System.Text.Json;
using Cantil.Foundation.Text;
using Cantil.Packaging.Locking;
using Cantil.Packaging.RequirementsFiles;

namespace Cantil.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly CommandLine _cli = LockedProject.Make();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Requirements_have_markers_hashes_and_who_needs_them()
    {
        Export("--no-header").ShouldBe(
            """
            -e .
            -e ./libs/tester
                # via demo
            colors==0.4 ; sys_platform == 'win32' \
                --hash=sha256:0000000000000000000000000000000000000000000000000000000000000002 \
                --hash=sha256:0000000000000000000000000000000000000000000000000000000000000003
                # via
                #   demo
                #   tester
            core==1.0 ; python_full_version < '3.12' \
                --hash=sha256:0000000000000000000000000000000000000000000000000000000000000004
                # via
                #   tester
                #   web
            core==2.0 ; python_full_version >= '3.12' \
                --hash=sha256:0000000000000000000000000000000000000000000000000000000000000005
                # via
                #   tester
                #   web
            linter @ git+https://index.example/linter.git@abc#subdirectory=py
                # via demo
            web @ https://index.example/web.zip \
                --hash=sha256:0000000000000000000000000000000000000000000000000000000000000006
                # via
                #   core
                #   demo

            """);
    }

    [Theory]
    [InlineData("--no-dev", ". colors core core web")]
    [InlineData("--no-default-groups", ". colors core core web")]
    [InlineData("--no-group dev", ". colors core core web")]
    [InlineData("--no-dev --group lint", ". colors core core linter web")]
    [InlineData("--all-groups --all-extras", ". ./libs/tester click colors core core linter web")]
    [InlineData("--extra cli --no-dev", ". click colors core core web")]
    [InlineData("--all-extras --no-extra cli --no-extra all --no-dev", ". colors core core web")]
    [InlineData("--only-group lint", "linter")]
    [InlineData("--only-dev", "./libs/tester colors core core linter web")]
    [InlineData("--no-dev --prune web", ". colors")]
    [InlineData("--no-dev --prune core", ". colors web")]
    [InlineData("--no-dev --no-emit-project", "colors core core web")]
    [InlineData("--no-emit-workspace --no-emit-package web", "./libs/tester colors core core linter")]
    [InlineData("--no-emit-local", "colors core core linter web")]
    public void Extras_groups_and_cuts_decide_what_is_there(string options, string expected)
    {
        var text = Export(["--no-header", "--no-hashes", "--no-annotate", "--no-editable", .. options.Split(' ')]);
        var file = RequirementsFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "r.txt");
        file.Problems.ShouldBeEmpty();
        string.Join(' ', file.Entries.Cast<PackageEntry>().Select(entry => entry.Requirement?.Name.Value ?? entry.Location)).ShouldBe(expected);
    }

    [Fact]
    public void What_only_a_group_needs_has_the_conditions_of_the_way_there()
    {
        _cli.Write("pyproject.toml", LockedProject.Pyproject.Replace("\"linter\"", "\"colors; python_version < '3.12'\""));
        Export("--only-group", "lint", "--no-header", "--no-hashes", "--no-annotate").ShouldBe("colors==0.4 ; python_full_version < '3.12' and sys_platform == 'win32'\n");
    }

    [Fact]
    public void Indexes_are_written_where_they_are_asked_for() =>
        Export("--emit-index-url", "--no-header", "--no-dev").ShouldStartWith("--index-url https://index.example/simple/\n\n-e .\n");

    [Fact]
    public void A_part_of_the_lock_is_a_lock()
    {
        _cli.Run("export", "--frozen", "-o", "out/pylock.part.toml", "--no-dev", "--extra", "cli").ShouldBe(2);
        _cli.Error.ShouldContain("Cannot write the file");
        Directory.CreateDirectory(Path.Combine(_cli.Folder, "out"));
        _cli.Run("export", "--frozen", "-o", "out/pylock.part.toml", "--no-group", "lint", "--extra", "cli").ShouldBe(0);
        var part = PylockDocument.TryRead(SourceText.From(File.ReadAllBytes(Path.Combine(_cli.Folder, "out/pylock.part.toml"))), out var problems)!;
        problems.ShouldBeEmpty();
        part.Extras.ShouldBeEmpty();
        part.DependencyGroups.ShouldBeEmpty();
        part.Packages.Select(package => $"{package.Name}{(package.Marker is null ? "" : "?")}").ShouldBe(["click", "colors?", "core?", "core?", "demo", "linter", "tester", "web"]);
        part.Packages[4].Directory!.Path.ShouldBe("..");
        part.Packages[6].Directory!.Path.ShouldBe("../libs/tester");
    }

    [Fact]
    public void A_bill_of_materials_names_every_package_and_is_the_same_every_time()
    {
        var text = Export("--format", "cyclonedx1.6", "--all-extras");
        Export("--format", "cyclonedx1.6", "--all-extras").ShouldBe(text);
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        root.GetProperty("specVersion").GetString().ShouldBe("1.6");
        root.GetProperty("serialNumber").GetString()!.ShouldMatch("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        root.GetProperty("metadata").TryGetProperty("timestamp", out _).ShouldBeFalse();
        root.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString().ShouldBe("demo");
        var components = root.GetProperty("components").EnumerateArray().ToList();
        components.Select(component => component.GetProperty("bom-ref").GetString()).ShouldBe(["click@8.1", "colors@0.4", "core@1.0", "core@2.0", "linter@3", "tester@7", "web@1.5"]);
        components[0].GetProperty("purl").GetString().ShouldBe("pkg:pypi/click@8.1?repository_url=https%3A%2F%2Findex.example%2Fsimple%2F");
        components[1].GetProperty("externalReferences")[0].GetProperty("hashes")[0].GetProperty("alg").GetString().ShouldBe("SHA-256");
        components[2].GetProperty("properties")[0].GetProperty("value").GetString().ShouldBe("python_full_version < '3.12'");
        var dependencies = root.GetProperty("dependencies").EnumerateArray().ToDictionary(
            each => each.GetProperty("ref").GetString()!, each => string.Join(' ', each.GetProperty("dependsOn").EnumerateArray().Select(item => item.GetString())));
        dependencies["project:demo"].ShouldBe("click@8.1 colors@0.4 linter@3 tester@7 web@1.5");
        dependencies["web@1.5"].ShouldBe("core@1.0 core@2.0");
        _cli.With("SOURCE_DATE_EPOCH", "0");
        Export("--format", "cyclonedx1.6").ShouldContain("\"timestamp\": \"1970-01-01T00:00:00Z\"");
    }

    [Theory]
    [InlineData("error: There is no extra `clj`.\nhelp: Did you mean `cli`?", "--extra", "clj")]
    [InlineData("error: There is no group `docs`.\nhelp: There are: dev, lint.", "--group", "docs")]
    [InlineData("error: There is no package `nothing`.", "--prune", "nothing")]
    [InlineData("error: There is no project `other`.", "--package", "other")]
    [InlineData("error: `--extra` and `--only-group` are given.", "--extra", "cli", "--only-group", "lint")]
    [InlineData("error: `lock.toml` is no name of a lock.", "--format", "pylock.toml", "-o", "lock.toml")]
    [InlineData("error: `pylock.toml` is the lock itself.", "-o", "pylock.toml")]
    public void What_makes_no_sense_is_refused(string said, params string[] options)
    {
        _cli.Run(["export", "--frozen", .. options]).ShouldBe(2);
        _cli.Error.ShouldStartWith(said);
        _cli.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_lock_that_is_not_right_is_said()
    {
        _cli.Run("export").ShouldBe(0);
        _cli.Error.ShouldBeEmpty();
        _cli.Write("pylock.toml", LockedProject.Lock + "\n[tool.cantil]\ninputs = \"x\"\nindexes = \"x\"\ncontent = \"x\"\n");
        _cli.Run("export").ShouldBe(0);
        _cli.Error.ShouldContain("pylock.toml is not what the project asks for now.");
        _cli.Run("export", "--locked").ShouldBe(1);
        _cli.Output.ShouldBeEmpty();
        _cli.Write("pylock.toml", "lock-version = \"2.0\"\n");
        _cli.Run("export").ShouldBe(2);
        _cli.Error.ShouldContain("pylock.toml:1:16: lock-version is 2.0, and only 1 is known");
        File.Delete(Path.Combine(_cli.Folder, "pylock.toml"));
        _cli.Run("export").ShouldBe(2);
        _cli.Error.ShouldContain("help: `cantil lock` makes it.");
        File.Delete(Path.Combine(_cli.Folder, "pyproject.toml"));
        _cli.Run("export").ShouldBe(2);
    }

    private string Export(params string[] options)
    {
        _cli.Run(["export", "--frozen", .. options]).ShouldBe(0, _cli.Error);
        return _cli.Output;
    }
}

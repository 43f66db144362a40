using System.Text;
using Cantil.Foundation.Text;
using Cantil.Packaging.Locking;

namespace Cantil.Packaging.Tests.Locking;

public sealed class PylockDocumentTests
{
    // In the form in which locks are written; every key of the standard is there.
    internal const string Full =
        """
        lock-version = "1.0"
        environments = [
            'sys_platform == "win32"',
            'sys_platform == "linux"',
        ]
        requires-python = ">=3.9"
        extras = ["cli", "gui"]
        dependency-groups = ["dev"]
        default-groups = ["main"]
        created-by = "cantil"

        [[packages]]
        name = "archived"
        archive = { url = "https://index.example/a.zip", size = 5, upload-time = 2025-01-02T03:04:05.123Z, hashes = { sha256 = "aa", sha512 = "bb" }, subdirectory = "s" }

        [[packages]]
        name = "attrs"
        version = "23.2.0"
        marker = '"cli" in extras and "dev" not in dependency_groups'
        requires-python = ">=3.7"
        dependencies = [
            { name = "archived", archive = { url = "https://index.example/a.zip", hashes = { sha256 = "aa" } } },
            { name = "lib", version = "1.0", index = "https://index.example/simple" },
        ]
        index = "https://index.example/simple"
        sdist = { name = "attrs-23.2.0.tar.gz", url = "https://index.example/x", hashes = { sha256 = "cc" } }
        wheels = [
            { upload-time = 2025-01-02T00:00:00Z, url = "https://index.example/attrs-23.2.0-py2-none-any.whl", size = 1, hashes = { sha256 = "dd" } },
            { path = "wheels/attrs-23.2.0-py3-none-any.whl", hashes = { sha256 = "ee" } },
        ]
        attestation-identities = [{ kind = "GitHub", repository = "a/b", workflow = "w.yml" }]
        tool = { mine = { note = "x" } }

        [[packages]]
        name = "lib"
        version = "1.0"
        directory = { path = "../lib", editable = true, subdirectory = "s" }

        [[packages]]
        name = "repo"
        vcs = { type = "git", url = "https://index.example/r.git", requested-revision = "main", commit-id = "abc", subdirectory = "s" }

        [tool.cantil]
        requirements = [
            "a",
            "b",
        ]
        when = 2025-01-01

        """;

    [Fact]
    public void A_lock_is_read_whole_and_written_the_same()
    {
        var read = Read(Full);
        Encoding.UTF8.GetString(read.ToUtf8()).ShouldBe(Full);
        read.Environments.Count.ShouldBe(2);
        read.Packages[1].Wheels[1].FileName.ShouldBe("attrs-23.2.0-py3-none-any.whl");
        read.Packages[0].Archive!.UploadTime.ShouldBe(new DateTimeOffset(2025, 1, 2, 3, 4, 5, 123, TimeSpan.Zero));
        read.Packages[2].Directory!.IsEditable.ShouldBe(true);
        read.Tools[0].Values[0].Value.Text.ShouldContain("\"b\"");
    }

    [Fact]
    public void The_order_of_parts_does_not_change_what_is_written()
    {
        var read = Read(Full);
        var shuffled = read with
        {
            Packages = read.Packages.Reverse().Select(package => package with { Wheels = [.. package.Wheels.Reverse()], Dependencies = package.Dependencies?.Reverse().ToArray() }).ToArray(),
            Extras = [.. read.Extras.Reverse()],
        };
        shuffled.ToUtf8().ShouldBe(read.ToUtf8());
    }

    [Fact]
    public void A_dependency_finds_its_package()
    {
        var read = Read(Full);
        var dependencies = read.Packages[1].Dependencies!;
        // Its hashes are not all there, so it is another archive.
        read.Find(dependencies[0]).ShouldBeEmpty();
        read.Find(dependencies[1] with { Index = null }).ShouldBe([read.Packages[2]]);
        read.Find(dependencies[1]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("pylock.toml", true)]
    [InlineData("pylock.dev.toml", true)]
    [InlineData("pylock..toml", false)]
    [InlineData("pylock.a.b.toml", false)]
    [InlineData("Pylock.toml", false)]
    [InlineData("pylock.toml.bak", false)]
    public void Locks_have_names(string name, bool expected) => PylockDocument.IsFileName(name).ShouldBe(expected);

    [Theory]
    [InlineData("created-by = 'x'\npackages = []", "line 1, column 1: lock-version is missing")]
    [InlineData("lock-version = '2.0'\npackages = 5", "line 1, column 16: lock-version is 2.0, and only 1 is known; a newer release may read it")]
    [InlineData("lock-version = 1.0", "lock-version must be a string, not a float")]
    [InlineData("lock-version = 'x'", "lock-version: 'x' is not a version")]
    [InlineData("lock-version = '1.0'\npackages = []", "created-by is missing")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'", "packages is missing")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\npackages = []\nenvironments = ['x']", "environments[0]: 'x' is not a marker")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'A_b'\ndirectory = { path = '.' }", "line 4, column 8: packages[0].name is \"A_b\" and must be in its normal form, \"a-b\"")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'", "line 3, column 1: packages[0] (a) has no source")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\ndirectory = { path = '.' }\nvcs = { type = 'git', url = 'x', commit-id = 'y' }", "packages[0] (a) has several sources")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nversion = '1'\ndirectory = { path = '.' }\nsdist = { url = 'a-1.tar.gz', hashes = { md5 = 'x' } }", "packages[0] (a 1) has several sources")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nvcs = { type = 'git', commit-id = 'y' }", "packages[0].vcs must have url or path")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nvcs = { type = 'git', url = 'y' }", "packages[0].vcs.commit-id is missing")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nsdist = { url = 'a-1.tar.gz' }", "packages[0].sdist.hashes is missing")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nsdist = { url = 'a-1.tar.gz', hashes = {} }", "packages[0].sdist.hashes must hold at least one hash")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nversion = '2'\nsdist = { url = 'a-1.tar.gz', hashes = { md5 = 'x' } }", "packages[0] (a 2) sdist is a file of a 1")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nwheels = [{ url = 'b-1-py3-none-any.whl', hashes = { md5 = 'x' } }]", "packages[0] (a) wheels[0] is a file of b 1")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nwheels = [{ url = 'x.zip', hashes = { md5 = 'x' }, size = -1 }]", "packages[0].wheels[0].size must not be negative")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nwheels = [{ url = 'a.whl', hashes = { md5 = 'x' } }]", "wheels[0]: 'a.whl' is not the name of a wheel")]
    [InlineData("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nattestation-identities = [{}]", "packages[0].attestation-identities[0].kind is missing")]
    [InlineData("lock-version = '1.0'\n=", "line 2, column 1: expected a key")]
    public void What_is_wrong_is_said_with_its_place(string text, string said)
    {
        PylockDocument.TryRead(SourceText.From(text), out var problems).ShouldBeNull();
        problems.Select(problem => problem.ToString()).ShouldContain(problem => problem.Contains(said));
    }

    [Fact]
    public void A_newer_minor_version_and_unknown_keys_are_warnings()
    {
        var read = PylockDocument.TryRead(SourceText.From("lock-version = '1.1'\ncreated-by = 'x'\npackages = []\nnew = 1"), out var problems);
        read.ShouldNotBeNull();
        problems.ShouldAllBe(problem => problem.IsWarning);
        problems.Select(problem => problem.Key).ShouldBe(["lock-version", "new"]);
    }

    internal static PylockDocument Read(string text)
    {
        var read = PylockDocument.TryRead(SourceText.From(text), out var problems);
        problems.ShouldBeEmpty();
        return read!;
    }
}

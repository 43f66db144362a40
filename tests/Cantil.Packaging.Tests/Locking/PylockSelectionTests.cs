using Cantil.Packaging.Locking;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Tags;

namespace Cantil.Packaging.Tests.Locking;

public sealed class PylockSelectionTests
{
    private const string Lock =
        """
        lock-version = "1.0"
        environments = ['sys_platform == "linux"', 'sys_platform == "win32"']
        requires-python = ">=3.9"
        extras = ["x"]
        dependency-groups = ["dev"]
        default-groups = ["main"]
        created-by = "cantil"

        [[packages]]
        name = "always"
        version = "1"
        sdist = { url = "always-1.tar.gz", hashes = { sha256 = "a" } }
        wheels = [
            { url = "always-1-py3-none-any.whl", hashes = { sha256 = "a" } },
            { url = "always-1-cp312-cp312-manylinux_2_17_x86_64.whl", hashes = { sha256 = "a" } },
            { url = "always-1-2-cp312-cp312-manylinux_2_17_x86_64.whl", hashes = { sha256 = "a" } },
        ]

        [[packages]]
        name = "built"
        version = "1"
        marker = "sys_platform == 'linux'"
        sdist = { url = "built-1.tar.gz", hashes = { sha256 = "a" } }
        wheels = [{ url = "built-1-cp39-cp39-win_amd64.whl", hashes = { sha256 = "a" } }]

        [[packages]]
        name = "by-extra"
        version = "1"
        marker = "'x' in extras"
        directory = { path = "." }

        [[packages]]
        name = "by-default"
        version = "1"
        marker = "'main' in dependency_groups"
        directory = { path = "." }

        [[packages]]
        name = "by-group"
        version = "1"
        marker = "'dev' in dependency_groups"
        directory = { path = "." }
        """;

    [Fact]
    public void Markers_groups_and_tags_decide()
    {
        Select(Lock).ShouldBe("always:always-1-2-cp312-cp312-manylinux_2_17_x86_64.whl built:built-1.tar.gz by-default:.");
        Select(Lock, extras: ["x"], groups: ["dev"]).ShouldBe("always:always-1-2-cp312-cp312-manylinux_2_17_x86_64.whl built:built-1.tar.gz by-extra:. by-group:.");
        Select(Lock, groups: [], platform: "win32").ShouldBe("always:always-1-2-cp312-cp312-manylinux_2_17_x86_64.whl");
    }

    [Fact]
    public void Source_can_be_preferred_and_files_left_out()
    {
        var document = PylockDocumentTests.Read(Lock);
        var target = new PylockTarget { Environment = Environment("3.12.1", "linux"), PrefersSource = name => name.Value == "always" };
        document.Select(target).Choices.ShouldAllBe(choice => choice.Source == null || choice.Package.IsDirect);
        document.Select(target with { Tags = Tags }).Choices[0].Source.ShouldBe(document.Packages[0].Sdist);
    }

    [Theory]
    [InlineData("3.8.1", "linux", "The lock is for Python >=3.9, and this is 3.8.1.")]
    [InlineData("3.12.1", "darwin", "The lock is not for this environment: none of its environments fits.")]
    public void An_environment_that_is_not_meant_is_refused(string python, string platform, string error) =>
        PylockDocumentTests.Read(Lock).Select(new PylockTarget { Environment = Environment(python, platform), Tags = Tags }).Error.ShouldBe(error);

    [Theory]
    [InlineData("requires-python = '>=3.13'\ndirectory = { path = '.' }", "a 1 is for Python >=3.13, and this is 3.12.1.")]
    [InlineData("directory = { path = '.' }\n[[packages]]\nname = 'a'\nversion = '2'\ndirectory = { path = '.' }", "The lock asks for a 1 and for a 2 in the same environment.")]
    [InlineData("wheels = [{ url = 'a-1-cp39-cp39-win_amd64.whl', hashes = { x = 'y' } }]", "a 1 has no wheel for this environment, and no source distribution.")]
    public void What_cannot_be_installed_is_said(string package, string error)
    {
        var document = PylockDocumentTests.Read("lock-version = '1.0'\ncreated-by = 'x'\n[[packages]]\nname = 'a'\nversion = '1'\n" + package);
        var selection = document.Select(new PylockTarget { Environment = Environment("3.12.1", "linux"), Tags = Tags });
        selection.Error.ShouldBe(error);
        selection.Choices.ShouldBeEmpty();
    }

    private static SupportedTags Tags => SupportedTags.CPython(3, 12, PlatformTags.ManyLinux(2, 28, "x86_64"));

    private static MarkerEnvironment Environment(string python, string platform) =>
        MarkerEnvironment.Empty.With(MarkerVariable.PythonFullVersion, python).With(MarkerVariable.SysPlatform, platform);

    private static string Select(string text, string[]? extras = null, string[]? groups = null, string platform = "linux")
    {
        var selection = PylockDocumentTests.Read(text).Select(new PylockTarget
        {
            Environment = Environment("3.12.1", platform),
            Tags = Tags,
            Extras = [.. (extras ?? []).Select(name => PackageName.Parse(name))],
            Groups = groups?.Select(name => PackageName.Parse(name)).ToArray(),
        });
        selection.Error.ShouldBeNull();
        return string.Join(' ', selection.Choices.Select(choice => $"{choice.Package.Name}:{(choice.Source is PylockFile file ? file.FileName : ((PylockDirectory)choice.Source!).Path)}"));
    }
}

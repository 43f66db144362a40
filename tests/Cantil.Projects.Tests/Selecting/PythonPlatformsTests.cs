using Cantil.Packaging.Markers;
using Cantil.Projects.Selecting;

namespace Cantil.Projects.Tests.Selecting;

public sealed class PythonPlatformsTests
{
    [Fact]
    public void Every_name_that_is_offered_is_a_platform()
    {
        foreach (var name in PythonPlatforms.Names)
            PythonPlatforms.Find(name).ShouldNotBeNull(name).IsFalse.ShouldBeFalse(name);
    }

    [Theory]
    [InlineData("windows", "sys_platform == 'win32' and platform_machine == 'AMD64'")]
    [InlineData("aarch64-apple-darwin", "platform_system == 'Darwin' and platform_machine == 'arm64'")]
    [InlineData("aarch64-manylinux_2_28", "sys_platform == 'linux' and platform_machine == 'aarch64'")]
    [InlineData("x86_64-unknown-linux-musl", "os_name == 'posix' and platform_machine == 'x86_64'")]
    public void A_platform_says_what_markers_ask(string name, string marker) => PythonPlatforms.Find(name)!.Value.Implies(MarkerTree.Parse(marker)).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("beos")]
    [InlineData("sparc-pc-windows-msvc")]
    public void Other_names_are_none(string name) => PythonPlatforms.Find(name).ShouldBeNull();
}

using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Packaging.Tests.Markers;

public sealed class MarkerTests
{
    private static readonly MarkerEnvironment s_environment = MarkerEnvironment.Empty
        .With(MarkerVariable.OsName, "posix").With(MarkerVariable.SysPlatform, "linux").With(MarkerVariable.PlatformMachine, "x86_64")
        .With(MarkerVariable.PlatformRelease, "6.1.0-18-cloud").With(MarkerVariable.PythonVersion, "3.11").With(MarkerVariable.PythonFullVersion, "3.11.7")
        .With(MarkerVariable.ImplementationName, "cpython").With(MarkerVariable.ImplementationVersion, "3.11.7").With(MarkerVariable.PlatformSystem, "Linux")
        .With(MarkerVariable.PlatformPythonImplementation, "CPython").With(MarkerVariable.Extra, "Foo_Bar")
        .WithChosen([PackageName.Parse("X.y")], [PackageName.Parse("dev")]);

    [Theory]
    [InlineData("python_version in '3.10 3.11'", true)]
    [InlineData("python_version not in '3.1'", true)]
    [InlineData("'3.10' < python_version", true)]
    [InlineData("'3.12' > python_version", true)]
    [InlineData("python_version ~= '3.9'", true)]
    [InlineData("python_version == '3.*'", true)]
    [InlineData("'3.*' == python_version", false)]
    [InlineData("python_version >= '3.11.0'", true)]
    [InlineData("python_version > '3.9'", true)]
    [InlineData("python_version > '3.11'", false)]
    [InlineData("python_version === '3.11'", true)]
    [InlineData("python_version >= 'foo'", false)]
    [InlineData("python_version != 'foo'", true)]
    [InlineData("python_full_version < '3.11.8rc1'", true)]
    [InlineData("platform_release >= '5'", false)]
    [InlineData("sys_platform > 'a'", false)]
    [InlineData("os_name <= 'posix'", true)]
    [InlineData("os_name != 'nt'", true)]
    [InlineData("'lin' in sys_platform", true)]
    [InlineData("python_version == sys_platform", false)]
    [InlineData("extra == 'foo.bar'", true)]
    [InlineData("extra != 'x'", true)]
    [InlineData("'X-Y' in extras", true)]
    [InlineData("'z' not in extras", true)]
    [InlineData("'dev' in dependency_groups and 'x-y' not in dependency_groups", true)]
    [InlineData("os.name == 'posix' and python_implementation == 'CPython'", true)]
    [InlineData("os_name=='posix'and os_name=='x'", false)]
    [InlineData("(os_name=='posix')or os_name=='x'", true)]
    [InlineData("os_name == 'posix' or os_name == 'a' and os_name == 'b'", true)]
    [InlineData("(os_name == 'posix' or os_name == 'a') and os_name == 'b'", false)]
    [InlineData("platform_version == ''", true)]
    public void A_marker_is_evaluated(string text, bool holds)
    {
        var marker = Marker.Parse(text);
        marker.Evaluate(s_environment).ShouldBe(holds);
        Marker.Parse(marker.ToString()).ShouldBe(marker);
        Marker.Parse(marker.ToString()).Evaluate(s_environment).ShouldBe(holds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("os_name")]
    [InlineData("os_name ==")]
    [InlineData("os_name == 'x")]
    [InlineData("'a' == 'a'")]
    [InlineData("foo == 'a'")]
    [InlineData("not os_name == 'posix'")]
    [InlineData("os_name == 'a' and")]
    [InlineData("(os_name == 'a'")]
    [InlineData("os_name == 'a')")]
    [InlineData("os_name == \"posix\"x")]
    [InlineData("os_name = 'a'")]
    [InlineData("os_name not 'a'")]
    [InlineData("os_name inside 'a'")]
    [InlineData("sys_platform ~= 'linux'")]
    [InlineData("extras == 'x'")]
    [InlineData("extras in 'x'")]
    [InlineData("os_name\n== 'posix'")]
    public void What_is_no_marker_is_refused(string text)
    {
        Marker.TryParse(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldContain("column");
    }

    [Fact]
    public void Parentheses_that_say_nothing_go()
    {
        Marker.Parse("((os_name=='a' or (os_name == 'b')) and ((os_name != 'c' and os_name != 'd\"')))").ToString()
            .ShouldBe("(os_name == \"a\" or os_name == \"b\") and os_name != \"c\" and os_name != 'd\"'");
    }

    [Fact]
    public void Nesting_has_a_bound()
    {
        Marker.TryParse(new string('(', 200) + "os_name == 'a'" + new string(')', 200), out _, out _).ShouldBeTrue();
        Marker.TryParse(new string('(', 100_000), out _, out var reason).ShouldBeFalse();
        reason.ShouldContain("too deep");
    }

    [Fact]
    public void One_of_the_extras_is_enough()
    {
        var marker = Marker.Parse("extra == 'a'");
        marker.Evaluate(s_environment, [PackageName.Parse("b"), PackageName.Parse("A")]).ShouldBeTrue();
        marker.Evaluate(s_environment, []).ShouldBeFalse();
        Marker.Parse("extra != 'a'").Evaluate(s_environment, []).ShouldBeTrue();
    }

    [Fact]
    public void A_build_from_a_working_copy_is_a_version() =>
        Marker.Parse("python_full_version >= '3.13.0'").Evaluate(s_environment.With(MarkerVariable.PythonFullVersion, "3.13.0+")).ShouldBeTrue();
}

namespace Cantil.Resolver.Tests.Explanations;

public sealed class ExplanationTests
{
    private static string Text(ResolutionFailure failure) => failure.ToString();

    [Fact]
    public void A_chain_of_packages_is_told_from_the_project_on()
    {
        var provider = new MemoryProvider()
            .Add("a", "1.0", ["b"]).Add("a", "2.0", ["b"])
            .Add("b", "1.0", ["c>=2"])
            .Add("c", "1.0").Add("c", "2.0", ["d==1"]).Add("c", "3.0", ["d==1"])
            .Add("d", "1").Add("d", "2")
            .Add("e", "1.0", ["d==2"]);
        Text(provider.Fail("a", "e")).ShouldBe("""
            The project needs a and e.
            Every version of a needs d==1 (by way of b and c).
            e 1.0 needs d==2.
            So the requirements cannot all be met.
            """);
    }

    [Fact]
    public void A_name_that_does_not_exist()
    {
        Text(new MemoryProvider().Fail("nosuch>1")).ShouldBe("""
            The project needs nosuch>1, which was not found in any index.
            So the requirements cannot all be met.
            help: Check the name 'nosuch', and that the index which has it is configured.
            """);
    }

    [Fact]
    public void Versions_that_do_not_exist()
    {
        Text(new MemoryProvider().Add("b", "1.0").Add("b", "2.0").Add("b", "1.5").Fail("b>3")).ShouldBe("""
            The project needs b>3, but its versions go from 1.0 to 2.0.
            So the requirements cannot all be met.
            """);
    }

    [Fact]
    public void A_package_that_exists_for_other_Pythons_only()
    {
        Text(new MemoryProvider().Add("b", "1.0").Add("b", "2.0", python: ">=4").Fail("b>=2")).ShouldBe("""
            The project needs b>=2.
            b 2.0 needs Python >=4.
            So the requirements cannot all be met where python_full_version < '4'.
            help: b==2.0 supports Python >=4, the project >=3.9: a narrower requires-python would admit it.
            """);
    }

    [Fact]
    public void Many_versions_that_require_what_others_exclude_are_joined()
    {
        var provider = new MemoryProvider().Add("a", "1", ["c<200"]);
        for (var i = 1; i <= 60; i++)
            provider.Add("b", $"{i}", [$"c=={200 + i}"]).Add("c", $"{200 + i}");
        provider.Add("c", "100");
        Text(provider.Fail("a", "b")).ShouldBe("""
            The project needs a and b.
            a 1 needs c<200.
            Every version of b needs c>=201.
            So the requirements cannot all be met.
            """);
    }

    [Fact]
    public void Yanked_versions()
    {
        Text(new MemoryProvider().Add("b", "1.0", yanked: "broken").Fail("b")).ShouldBe("""
            The project needs b.
            b 1.0 was yanked.
            So the requirements cannot all be met.
            help: b==1.0 was yanked (broken): only a requirement of the project for exactly this version selects it.
            """);
    }

    [Fact]
    public void Pre_releases()
    {
        Text(new MemoryProvider().Add("b", "1.0").Add("b", "2.0b1").Fail(Resolving.Request(["b>1"]).With(PreReleaseMode.Disallow))).ShouldBe("""
            The project needs b>1.
            b 2.0b1 is a pre-release, and those are not admitted.
            So the requirements cannot all be met.
            help: b==2.0b1 is a pre-release: prerelease = "if-necessary" would admit it.
            """);
    }

    [Fact]
    public void Wheels_for_other_Pythons()
    {
        Text(new MemoryProvider().Add("b", "1.0", source: false, wheels: ["cp27-cp27m-win_amd64"]).Fail("b")).ShouldBe("""
            The project needs b.
            b 1.0 has no source and no wheel for Python >=3.9.
            So the requirements cannot all be met.
            help: b==1.0 has no source distribution that may be built, or building is switched off.
            """);
    }

    [Fact]
    public void Only_some_environments()
    {
        var provider = new MemoryProvider().Add("a", "1", ["c<2"]).Add("b", "1", ["c>=2; sys_platform == 'win32'"]).Add("c", "1").Add("c", "2");
        Text(provider.Fail("a", "b")).ShouldBe("""
            The project needs a and b.
            a 1 needs c<2.
            b 1 needs c>=2.
            So the requirements cannot all be met where sys_platform == 'win32'.
            help: Where the project need not run, 'environments' can leave that out.
            """);
    }

    [Fact]
    public void A_contradiction_of_the_project_itself()
    {
        Text(new MemoryProvider().Add("b", "1").Fail("b<1", "b>1")).ShouldBe("""
            The project needs b<1, but its only version is 1.
            So the requirements cannot all be met.
            """);
    }
}

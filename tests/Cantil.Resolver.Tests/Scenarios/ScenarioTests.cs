namespace Cantil.Resolver.Tests.Scenarios;

public sealed class ScenarioTests
{
    public static TheoryData<string> Titles => [.. ScenarioFile.ReadAll().Select(scenario => scenario.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void It_is_locked_as_expected(string title)
    {
        var scenario = ScenarioFile.ReadAll().Single(scenario => scenario.Title == title);
        var isResolved = new PackageResolver(scenario.Provider).TryResolve(scenario.Request(), out var resolution, out _);
        (isResolved ? Resolving.Lines(resolution!) : ["failure"]).ShouldBe([.. scenario.Expected]);
    }

    [Fact]
    public void Titles_are_told_apart() => ScenarioFile.ReadAll().Select(scenario => scenario.Title).ShouldBeUnique();
}

using Cantil.Packaging.Names;
using Cantil.Projects.Selecting;

namespace Cantil.Projects.Tests.Selecting;

public sealed class DependencyScopeTests
{
    private static readonly PackageName[] s_extras = [.. Names("a b")];
    private static readonly PackageName[] s_groups = [.. Names("dev docs test")];

    [Fact]
    public void Default_groups_count_and_extras_do_not() => Shown(new ScopeOptions()).ShouldBe("project extras: groups: dev");

    [Fact]
    public void What_is_asked_for_comes_beside_the_default() =>
        Shown(new ScopeOptions { Extras = Names("b"), Groups = Names("docs") }).ShouldBe("project extras: b groups: dev docs");

    [Fact]
    public void All_can_be_taken_and_single_ones_taken_back() =>
        Shown(new ScopeOptions { HasAllExtras = true, ExcludedExtras = Names("a"), HasAllGroups = true, ExcludedGroups = Names("test") }).ShouldBe("project extras: b groups: dev docs");

    [Fact]
    public void Default_groups_can_be_left_out() => Shown(new ScopeOptions { HasNoDefaultGroups = true, Groups = Names("test") }).ShouldBe("project extras: groups: test");

    [Fact]
    public void Groups_alone_are_without_the_project() => Shown(new ScopeOptions { OnlyGroups = Names("docs") }).ShouldBe("extras: groups: docs");

    [Fact]
    public void What_is_not_there_is_named() =>
        Should.Throw<UnknownNameException>(() => Shown(new ScopeOptions { Groups = Names("x") })).Known.ShouldBe(s_groups);

    private static PackageName[] Names(string names) => [.. names.Split(' ').Select(name => PackageName.Parse(name))];

    private static string Shown(ScopeOptions options)
    {
        // A default group that is not in the lock is none.
        var scope = DependencyScope.Of(options, s_extras, s_groups, Names("dev gone"));
        return $"{(scope.HasProject ? "project " : "")}extras: {string.Concat(scope.Extras.Select(name => name + " "))}groups: {string.Join(' ', scope.Groups)}";
    }
}

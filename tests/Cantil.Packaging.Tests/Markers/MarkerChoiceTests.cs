using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Packaging.Tests.Markers;

public sealed class MarkerChoiceTests
{
    [Theory]
    [InlineData("'x' in extras", "x", "", "")]
    [InlineData("'x' in extras and os_name == 'nt'", "x", "", "os_name == 'nt'")]
    [InlineData("'x' in extras or 'dev' in dependency_groups and os_name == 'nt'", "", "dev", "os_name == 'nt'")]
    [InlineData("'x' not in extras and 'dev' not in dependency_groups", "y", "test", "")]
    [InlineData("extra == 'x' and 'x' in extras", "x", "", "extra == 'x'")]
    public void A_choice_leaves_what_is_still_to_ask(string marker, string extras, string groups, string left) =>
        MarkerTree.Parse(marker).WithLockChoice(Names(extras), Names(groups)).ShouldBe(MarkerTree.Parse(left));

    [Fact]
    public void A_choice_can_leave_nothing() => MarkerTree.Parse("'x' in extras").WithLockChoice(Names("y"), Names("x")).IsFalse.ShouldBeTrue();

    private static HashSet<PackageName> Names(string names) =>
        [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => PackageName.Parse(name))];
}

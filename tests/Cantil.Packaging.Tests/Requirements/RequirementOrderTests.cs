using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Tests.Requirements;

public sealed class RequirementOrderTests
{
    [Theory]
    [InlineData("", "b", 0)]
    [InlineData("a b", "c", 2)]
    [InlineData("a c", "b", 1)]
    [InlineData("c a", "b", 2)]
    [InlineData("Alpha beta", "Beta-x", 2)]
    [InlineData("Zope alpha", "Beta", 0)]
    [InlineData("Alpha Zope alpha", "Beta", 1)]
    [InlineData("a>=1 a-b", "a-a", 1)]
    [InlineData("z a", "b", 2)]
    public void A_sorted_list_stays_sorted(string requirements, string added, int index) =>
        RequirementOrder.IndexFor(requirements.Split(' ', StringSplitOptions.RemoveEmptyEntries), added).ShouldBe(index);
}

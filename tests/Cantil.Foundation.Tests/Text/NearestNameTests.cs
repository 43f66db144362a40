using Cantil.Foundation.Text;

namespace Cantil.Foundation.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("lint", "lint", 0)]
    [InlineData("lint", "LINT", 0)]
    [InlineData("lnit", "lint", 1)]
    [InlineData("lin", "lint", 1)]
    [InlineData("lints", "lint", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_counts_edits_and_exchanges(string left, string right, int distance)
    {
        NearestName.Distance(left, right, 100).ShouldBe(distance);
        NearestName.Distance(right, left, 100).ShouldBe(distance);
    }

    [Fact]
    public void The_beginning_of_a_name_is_near_however_long_the_name_is() =>
        NearestName.Of("per-file", ["select", "per-file-ignores"]).ShouldBe("per-file-ignores");

    [Fact]
    public void A_word_of_any_length_is_answered() => NearestName.Of(new string('x', 100_000), ["lint"]).ShouldBeNull();
}

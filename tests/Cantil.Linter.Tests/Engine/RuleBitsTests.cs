using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Engine;

public sealed class RuleBitsTests
{
    [Fact]
    public void It_holds_what_was_put_in()
    {
        var set = default(RuleBits).With(0).With(64).With(899);
        foreach (var number in Enumerable.Range(0, 1000))
            set.Contains(number).ShouldBe(number is 0 or 64 or 899);
        set.IsEmpty.ShouldBeFalse();
        default(RuleBits).IsEmpty.ShouldBeTrue();
        default(RuleBits).Contains(0).ShouldBeFalse();
    }

    [Fact]
    public void A_union_holds_both_and_equality_does_not_ask_for_length()
    {
        var a = default(RuleBits).With(1);
        var b = default(RuleBits).With(200);
        a.Union(b).ShouldBe(b.Union(a));
        a.Union(b).Contains(1).ShouldBeTrue();
        a.Union(default).ShouldBe(a);
        RuleBits.From(new bool[500]).ShouldBe(default);
        RuleBits.From(new bool[500]).GetHashCode().ShouldBe(default(RuleBits).GetHashCode());
    }
}

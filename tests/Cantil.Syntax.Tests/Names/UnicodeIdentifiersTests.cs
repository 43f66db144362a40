using Cantil.Syntax.Names;

namespace Cantil.Syntax.Tests.Names;

public sealed class UnicodeIdentifiersTests
{
    [Theory]
    [InlineData('_', true, true)]
    [InlineData('a', true, true)]
    [InlineData('0', false, true)]
    [InlineData('$', false, false)]
    [InlineData(0xB7, false, true)]
    [InlineData(0x2118, true, true)]
    [InlineData(0x37A, false, false)]
    [InlineData(0x1D7CE, false, true)]
    [InlineData(0x20BB7, true, true)]
    [InlineData(0x1F600, false, false)]
    [InlineData(0xD800, false, false)]
    [InlineData(-1, false, false)]
    [InlineData(0x110000, false, false)]
    public void Knows_what_identifiers_are_made_of(int point, bool start, bool @continue)
    {
        UnicodeIdentifiers.IsStart(point).ShouldBe(start);
        UnicodeIdentifiers.IsContinue(point).ShouldBe(@continue);
    }

    // How many code points CPython 3.13 answers yes for, and their sum.
    [Fact]
    public void Agrees_with_CPython_over_all_code_points()
    {
        Tally(UnicodeIdentifiers.IsStart).ShouldBe((136945, 14905111260L));
        Tally(UnicodeIdentifiers.IsContinue).ShouldBe((140089, 15251168663L));
        Tally(UnicodeIdentifiers.IsPrintable).ShouldBe((149625, 15870251364L));
    }

    private static (int Count, long Sum) Tally(Func<int, bool> predicate)
    {
        var (count, sum) = (0, 0L);
        for (var point = 0; point < 0x110000; point++)
        {
            if (!predicate(point))
                continue;
            count++;
            sum += point;
        }
        return (count, sum);
    }
}

using System.Text;
using Cantil.Linter.Rules.Isort.Ordering;

namespace Cantil.Linter.Tests.Rules.Isort.Ordering;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "ab")]
    [InlineData("a2", "a10")]
    [InlineData("a2b", "a10a")]
    [InlineData("a010", "a2")]
    [InlineData("a01", "a1")]
    [InlineData("a1", "a1b")]
    [InlineData("a.b", "a_b")]
    [InlineData("A", "b")]
    [InlineData("z", "É")]
    [InlineData("99999999999999999999999998", "99999999999999999999999999")]
    public void The_first_comes_first(string first, string second)
    {
        Compare(first, second, ignoreCase: true).ShouldBeLessThan(0);
        Compare(second, first, ignoreCase: true).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("abc", "ABC")]
    [InlineData("Éa9", "éA9")]
    [InlineData("", "")]
    public void Case_counts_only_where_it_is_asked_for(string first, string second)
    {
        Compare(first, second, ignoreCase: true).ShouldBe(0);
        Compare(first, second, ignoreCase: false).ShouldBe(string.CompareOrdinal(first, second), new SignComparer());
    }

    private static int Compare(string first, string second, bool ignoreCase) =>
        NaturalOrder.Compare(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(second), ignoreCase);

    private sealed class SignComparer : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => Math.Sign(x) == Math.Sign(y);

        public int GetHashCode(int obj) => Math.Sign(obj);
    }
}

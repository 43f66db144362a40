using Cantil.Packaging.Versions;
using FsCheck;
using FsCheck.Fluent;

namespace Cantil.Packaging.Tests.Versions;

/// <summary>Laws of versions and ranges, on versions made of few numbers so that neighbours meet.</summary>
public sealed class VersionLawTests
{
    private static readonly Gen<string> s_text =
        from epoch in Gen.Frequency((8, Gen.Constant("")), (1, Gen.Constant("1!")))
        from release in Gen.Elements("0", "1", "1.0", "1.0.0.0.0", "1.0.1", "1.1", "1.2", "2", "70000", "1.2000")
        from pre in Gen.Frequency((3, Gen.Constant("")), (2, Gen.Elements("a0", "a1", "b1", "rc1", "rc9000")))
        from post in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Elements(".post0", ".post1", ".post2")))
        from dev in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Elements(".dev0", ".dev1", ".dev2")))
        select epoch + release + pre + post + dev;

    private static readonly Gen<PackageVersion> s_version =
        from text in s_text
        from local in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements("+a", "+1", "+a.1")))
        select PackageVersion.Parse(text + local);

    private static readonly Gen<VersionRange> s_range =
        from clauses in Gen.ListOf(
            from op in Gen.Elements(">=", "<=", ">", "<", "==", "!=", "==*", "!=*")
            from text in s_text
            let version = PackageVersion.Parse(text)
            select VersionSpecifier.Parse(op[^1] == '*' ? $"{op[..^1]}{version.Epoch}!{version.Major}.{version.Minor}.*" : op + text), 4)
        from union in Gen.ArrayOf(Gen.Elements(true, false), 4)
        select Combine(clauses, union);

    private static VersionRange Combine(IEnumerable<VersionSpecifier> clauses, bool[] union)
    {
        var range = VersionRange.Empty;
        var i = 0;
        foreach (var clause in clauses)
            range = union[i++] ? range.Union(clause.ToRange()) : range.Intersect(clause.ToRange());
        return range;
    }

    private static void Check<T>(Gen<T> values, Action<T> law) => Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void The_order_is_total() => Check(Gen.Three(s_version), versions =>
    {
        var (a, b, c) = versions;
        Math.Sign(a.CompareTo(b)).ShouldBe(-Math.Sign(b.CompareTo(a)));
        if (a <= b && b <= c)
            (a <= c).ShouldBeTrue();
        if (a == b)
            a.GetHashCode().ShouldBe(b.GetHashCode());
        (a >= default(PackageVersion)).ShouldBeTrue();
    });

    [Fact]
    public void What_is_printed_is_read_as_the_same() =>
        Check(s_version, version => PackageVersion.Parse(version.ToString()).ToString().ShouldBe(version.ToString()));

    [Fact]
    public void Range_operations_are_those_of_sets() => Check(Gen.Zip(Gen.Two(s_range), s_version), sample =>
    {
        var ((a, b), version) = sample;
        bool inA = a.Contains(version), inB = b.Contains(version);
        a.Intersect(b).Contains(version).ShouldBe(inA && inB);
        a.Union(b).Contains(version).ShouldBe(inA || inB);
        a.Except(b).Contains(version).ShouldBe(inA && !inB);
        a.Complement().Contains(version).ShouldBe(!inA);
        if (inA && inB)
            a.IsDisjointFrom(b).ShouldBeFalse();
        if (inA && !inB)
            a.IsSubsetOf(b).ShouldBeFalse();
    });

    [Fact]
    public void Ranges_with_the_same_versions_are_equal() => Check(Gen.Three(s_range), ranges =>
    {
        var (a, b, c) = ranges;
        a.Complement().Complement().ShouldBe(a);
        a.Union(b).Complement().ShouldBe(a.Complement().Intersect(b.Complement()));
        a.Intersect(b.Union(c)).ShouldBe(a.Intersect(b).Union(a.Intersect(c)));
        a.Intersect(b).Union(a.Except(b)).ShouldBe(a);
        a.Union(a.Complement()).ShouldBe(VersionRange.Full);
        a.Intersect(a.Complement()).IsEmpty.ShouldBeTrue();
        a.IsSubsetOf(b).ShouldBe(a.Except(b).IsEmpty);
        a.IsDisjointFrom(b).ShouldBe(a.Intersect(b).IsEmpty);
        a.Union(b).GetHashCode().ShouldBe(b.Union(a).GetHashCode());
    });

    [Theory]
    [InlineData("<0.dev0")]
    [InlineData("<0")]
    [InlineData(">1.0.dev0,<1.0.dev1")]
    [InlineData(">1.0.post1,<1.0.post2")]
    [InlineData(">1.0a1,<1.0a2.dev0")]
    [InlineData("==1.0,!=1.0")]
    [InlineData(">=2,<1")]
    [InlineData("==1.*,<1.0.dev0")]
    public void A_range_without_versions_is_empty(string text) => VersionSpecifierSet.Parse(text).Range.IsEmpty.ShouldBeTrue();

    [Theory]
    [InlineData("", "every version")]
    [InlineData("<0", "no version")]
    [InlineData(">=1.0,<2,!=1.5.*", ">=1.0, <1.5.dev0 or >=1.6.dev0, <2.dev0")]
    [InlineData(">1.0", ">1.0.post*")]
    [InlineData("===1.0", ">=1.0, <=1.0")]
    public void A_range_is_shown_as_intervals(string text, string shown) => VersionSpecifierSet.Parse(text).Range.ToString().ShouldBe(shown);
}

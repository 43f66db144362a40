using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Tests.Versions;

public sealed class PackageVersionTests
{
    /// <summary>In ascending order, all different.</summary>
    internal static readonly string[] Ascending =
    [
        "0.dev0", "0.dev1", "0a0.dev0", "0", "0.0.0.0.1", "0.1", "0.9.65535", "1.dev0", "1.dev456", "1a0", "1a1.dev1", "1a1", "1a1+abc", "1a1.post0.dev3", "1a1.post1",
        "1a2", "1a12.dev456", "1a12", "1b1.dev456", "1b2", "1b2.post345.dev456", "1b2.post345", "1rc1.dev456", "1rc1", "1", "1+abc.5",
        "1+abc.7", "1+5", "1+5.0", "1+99999999999999999999999", "1.post0.dev1", "1.post0", "1.post456.dev34", "1.post456", "1.post9999", "1.0.0.0.1", "1.0.15", "1.1.dev1",
        "1.1", "1.9", "1.10", "1.1024", "1.1025.dev2", "2", "2024.12.31", "65535.1", "65536", "20240101", "20240101.5", "1!0.dev0", "1!0", "1!2.3", "2!0",
    ];

    [Fact]
    public void The_order_is_the_standards()
    {
        for (var i = 0; i < Ascending.Length; i++)
            for (var j = 0; j < Ascending.Length; j++)
                Math.Sign(PackageVersion.Parse(Ascending[i]).CompareTo(PackageVersion.Parse(Ascending[j])))
                    .ShouldBe(Math.Sign(i.CompareTo(j)), $"{Ascending[i]} and {Ascending[j]}");
    }

    [Fact]
    public void What_is_in_normal_form_is_printed_so()
    {
        foreach (var text in Ascending)
            PackageVersion.Parse(text).ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(" v1.0\n", "1.0")]
    [InlineData("1.0-ALPHA.1", "1.0a1")]
    [InlineData("1.0c", "1.0rc0")]
    [InlineData("1.0_preview_3", "1.0rc3")]
    [InlineData("1.0beta", "1.0b0")]
    [InlineData("1.0-4", "1.0.post4")]
    [InlineData("1.0rev2", "1.0.post2")]
    [InlineData("1.0r", "1.0.post0")]
    [InlineData("1.0a-", "1.0a0")]
    [InlineData("1.0a--1", "1.0a0.post1")]
    [InlineData("1.0.a.1.post.2.dev.3", "1.0a1.post2.dev3")]
    [InlineData("01.002.0003", "1.2.3")]
    [InlineData("00!1", "1")]
    [InlineData("1.0+Ubuntu-01_b", "1.0+ubuntu.1.b")]
    [InlineData("1.0+000", "1.0+0")]
    public void Other_spellings_are_normalised(string text, string normal) => PackageVersion.Parse(text).ToString().ShouldBe(normal);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("french toast")]
    [InlineData("1.")]
    [InlineData("1..2")]
    [InlineData("1.0-")]
    [InlineData("1.0a1b2")]
    [InlineData("1.0+")]
    [InlineData("1.0+a..b")]
    [InlineData("1.0+a+b")]
    [InlineData("1.0+é")]
    [InlineData("!1")]
    [InlineData("a!1")]
    [InlineData("1.0.*")]
    [InlineData("1.0 .1")]
    [InlineData("٣.1")]
    [InlineData("vv1")]
    [InlineData("2004d-final")]
    public void What_is_no_version_is_refused(string text)
    {
        PackageVersion.TryParse(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldEndWith(".");
        Should.Throw<FormatException>(() => PackageVersion.Parse(text));
    }

    [Fact]
    public void A_number_that_is_too_large_is_named_as_the_reason()
    {
        PackageVersion.Parse("9223372036854775807.1").Major.ShouldBe((ulong)long.MaxValue);
        PackageVersion.TryParse("1.9223372036854775808", out _, out var reason).ShouldBeFalse();
        reason.ShouldContain("above 9223372036854775807");
        PackageVersion.TryParse("1.0.post99999999999999999999", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("1.0", "1.0.0.0.0.0.0")]
    [InlineData("1", "01.0")]
    [InlineData("1!1.0", "1!1")]
    [InlineData("1.0a1.dev2", "1a1.dev2")]
    [InlineData("1.0+a.1", "1+A-01")]
    [InlineData("0", "0.0.0.0.0")]
    [InlineData("20240101.0", "20240101")]
    public void Versions_that_are_equal_have_the_same_hash(string left, string right)
    {
        PackageVersion a = PackageVersion.Parse(left), b = PackageVersion.Parse(right);
        (a == b).ShouldBeTrue();
        a.GetHashCode().ShouldBe(b.GetHashCode());
    }

    [Fact]
    public void The_parts_are_there()
    {
        var version = PackageVersion.Parse("3!1.2.3.4.5rc6.post7.dev8+l.9");
        (version.Epoch, version.ReleaseLength, version.Major, version.Minor, version.Micro, version.Release(4), version.Release(9))
            .ShouldBe((3UL, 5, 1UL, 2UL, 3UL, 5UL, 0UL));
        (version.PreKind, version.PreNumber, version.Post, version.Dev, version.Local)
            .ShouldBe((PreReleaseKind.Candidate, 6UL, (ulong?)7, (ulong?)8, "l.9"));
        version.WithoutLocal.ToString().ShouldBe("3!1.2.3.4.5rc6.post7.dev8");
        var small = PackageVersion.Parse("1.2b3");
        (small.PreKind, small.PreNumber, small.Post, small.Dev, small.IsPreRelease).ShouldBe((PreReleaseKind.Beta, 3UL, (ulong?)null, (ulong?)null, true));
        PackageVersion.Parse("1.post3").Post.ShouldBe(3UL);
        PackageVersion.Parse("1.dev3").Dev.ShouldBe(3UL);
        default(PackageVersion).ToString().ShouldBe("0.dev0");
    }

    [Fact]
    public void A_long_release_is_read()
    {
        var text = string.Join('.', Enumerable.Repeat("7", 5000));
        PackageVersion.Parse(text).ToString().ShouldBe(text);
    }
}

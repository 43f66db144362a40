using Cantil.Packaging.Distributions;

namespace Cantil.Packaging.Tests.Distributions;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Foo.Bar-1.0-py2.PY3-none-any.whl", "foo_bar-1.0-py2.py3-none-any.whl")]
    [InlineData("foo-1.0-01abc-cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "foo-1.0-1abc-cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl")]
    [InlineData("foo-1!2.0+local.1-py3-none-any.whl", "foo-1!2.0+local.1-py3-none-any.whl")]
    public void The_name_of_a_wheel_is_read(string text, string normal) => WheelFileName.Parse(text).ToString().ShouldBe(normal);

    [Fact]
    public void The_parts_of_a_wheels_name_are_there()
    {
        var file = WheelFileName.Parse("a_b-1.2-7x-cp38.cp39-abi3-win32.any.whl");
        (file.Name.Value, file.Version.ToString(), file.Build.Number, file.Build.Suffix).ShouldBe(("a-b", "1.2", 7, "x"));
        file.Pythons.ShouldBe(["cp38", "cp39"]);
        file.Abis.ShouldBe(["abi3"]);
        file.Platforms.ShouldBe(["win32", "any"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".whl")]
    [InlineData("foo-1.0-py3-none-any.zip")]
    [InlineData("foo-1.0-py3-none.whl")]
    [InlineData("foo-1.0-1-2-py3-none-any.whl")]
    [InlineData("foo-1.0-1-2-3-4-py3-none-any.whl")]
    [InlineData("foo__bar-1.0-py3-none-any.whl")]
    [InlineData("-1.0-py3-none-any.whl")]
    [InlineData("foo-x-py3-none-any.whl")]
    [InlineData("foo-1.0-x1-py3-none-any.whl")]
    [InlineData("foo-1.0-py3.-none-any.whl")]
    [InlineData("foo-1.0-3-none-any.whl")]
    [InlineData("foo-1.0-py3--any.whl")]
    [InlineData("foo-1.0-py3-none-any..b.whl")]
    public void What_is_no_wheel_is_refused(string text)
    {
        WheelFileName.TryParse(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldEndWith(".");
    }

    [Fact]
    public void Build_tags_have_an_order()
    {
        string[] ascending = ["", "1", "1a", "1b", "2", "10", "99999999999999999999999"];
        var tags = Array.ConvertAll(ascending, text => BuildTag.TryParse(text, out var tag) ? tag : default);
        tags.Reverse().Order().ShouldBe(tags);
        tags[0].IsNone.ShouldBeTrue();
        BuildTag.TryParse("a1", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("foo-1.0.tar.gz", "foo", "1.0", "foo-1.0.tar.gz")]
    [InlineData("Foo-Bar.baz-1.0rc1.zip", "foo-bar-baz", "1.0rc1", "foo_bar_baz-1.0rc1.zip")]
    public void The_name_of_a_source_distribution_is_read(string text, string name, string version, string normal)
    {
        var file = SdistFileName.Parse(text);
        (file.Name.Value, file.Version.ToString(), file.ToString()).ShouldBe((name, version, normal));
    }

    [Theory]
    [InlineData("foo-1.0.tar.bz2")]
    [InlineData("foo.tar.gz")]
    [InlineData("-1.0.tar.gz")]
    [InlineData("foo-.tar.gz")]
    [InlineData("foo-x.zip")]
    [InlineData("")]
    public void What_is_no_source_distribution_is_refused(string text)
    {
        SdistFileName.TryParse(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldEndWith(".");
    }
}

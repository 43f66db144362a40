using Cantil.Packaging.Names;

namespace Cantil.Packaging.Tests.Names;

public sealed class PackageNameTests
{
    [Theory]
    [InlineData("Django", "django", "django")]
    [InlineData("ruamel.yaml", "ruamel-yaml", "ruamel_yaml")]
    [InlineData("A--b__C..d-_.e", "a-b-c-d-e", "a_b_c_d_e")]
    [InlineData("x", "x", "x")]
    [InlineData("7zip", "7zip", "7zip")]
    public void Names_are_normalised(string text, string normal, string file)
    {
        var name = PackageName.Parse(text);
        (name.Value, name.FileForm).ShouldBe((normal, file));
        PackageName.IsNormal(normal).ShouldBeTrue();
        PackageName.IsNormal(text).ShouldBe(text == normal);
        name.ShouldBe(PackageName.Parse(normal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("_")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a\n")]
    [InlineData("\u212A")]
    public void What_is_no_name_is_refused(string text)
    {
        PackageName.TryParse(text, out var name, out var reason).ShouldBeFalse();
        reason.ShouldNotBeEmpty();
        name.Value.ShouldBe("");
        PackageName.IsNormal(text).ShouldBeFalse();
    }
}

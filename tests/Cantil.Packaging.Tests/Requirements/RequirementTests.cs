using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Tests.Requirements;

public sealed class RequirementTests
{
    [Theory]
    [InlineData("foo>=1,", "foo>=1")]
    [InlineData("foo(>=1,)", "foo>=1")]
    [InlineData("Foo_Bar ( )", "foo-bar")]
    [InlineData("foo[]", "foo")]
    [InlineData("foo[b, A_c,b]>=1 ; os_name=='x'", "foo[a-c,b]>=1; os_name == \"x\"")]
    [InlineData("foo [a] (>=1)", "foo[a]>=1")]
    [InlineData("foo@https://x/y", "foo @ https://x/y")]
    [InlineData("foo @ https://x/y;os_name=='x'", "foo @ https://x/y;os_name=='x'")]
    [InlineData("foo[a] @ git+https://x/y@1.0#egg=z ;os_name=='x'", "foo[a] @ git+https://x/y@1.0#egg=z ; os_name == \"x\"")]
    [InlineData("foo===a;os_name=='x'", "foo===a; os_name == \"x\"")]
    [InlineData("\t foo == 1.0 , != 2.* ", "foo==1.0,!=2.*")]
    [InlineData("foo(>=1);os_name=='a'", "foo>=1; os_name == \"a\"")]
    public void A_requirement_is_read_and_printed(string text, string normal)
    {
        var requirement = Requirement.Parse(text);
        requirement.ToString().ShouldBe(normal);
        Requirement.Parse(normal).ShouldBe(requirement);
    }

    [Theory]
    [InlineData("")]
    [InlineData("foo>=1,,<2")]
    [InlineData("foo ,>=1")]
    [InlineData("foo (,)")]
    [InlineData("foo[a,]")]
    [InlineData("foo[a b]")]
    [InlineData("foo[a")]
    [InlineData("foo >=1 <2")]
    [InlineData("foo @ ")]
    [InlineData("foo @ ./x y")]
    [InlineData("foo>=1.*")]
    [InlineData("_foo")]
    [InlineData("foo-")]
    [InlineData("foo bar")]
    [InlineData("foo;")]
    [InlineData("foo;os_name")]
    [InlineData("foo>=1;os_name=='x' #c")]
    [InlineData("foo (>=1")]
    [InlineData("foo >=1)")]
    [InlineData("\nfoo")]
    [InlineData("é")]
    public void What_is_no_requirement_is_refused(string text)
    {
        Requirement.TryParse(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldEndWith(".");
        Should.Throw<FormatException>(() => Requirement.Parse(text)).Message.ShouldBe(reason);
    }
}

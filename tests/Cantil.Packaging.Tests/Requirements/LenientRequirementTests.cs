using Cantil.Packaging.Requirements;

namespace Cantil.Packaging.Tests.Requirements;

public sealed class LenientRequirementTests
{
    [Theory]
    [InlineData("elasticsearch-dsl (>=7.2.0<8.0.0)", "elasticsearch-dsl>=7.2.0,<8.0.0")]
    [InlineData("foo (>=1.0.*<2); os_name == 'nt'", "foo>=1.0,<2; os_name == \"nt\"")]
    [InlineData("jupyter-core (!=~5.0,>=4.12)", "jupyter-core!=5.0.*,>=4.12")]
    [InlineData("foo (>=1.9.*)", "foo>=1.9")]
    [InlineData("foo (<= 1.9.*,!=1.5.*)", "foo<=1.9,!=1.5.*")]
    [InlineData("foo (!=3.0*)", "foo!=3.0.*")]
    [InlineData("foo[a] >=1,,<2", "foo[a]>=1,<2")]
    [InlineData("foo (,>=1)", "foo>=1")]
    [InlineData("foo (>dev)", "foo>0.0.0.dev0")]
    [InlineData("foo (>=9.0.0a1.0)", "foo>=9.0.0a1")]
    [InlineData("foo (>=9.0.0rc1.0,<10)", "foo>=9.0.0rc1,<10")]
    [InlineData("botocore>=1.3.0,<1.4.0',", "botocore>=1.3.0,<1.4.0")]
    [InlineData("foo (>= '2.7'); python_version < '3.0'", "foo>=2.7; python_version < \"3.0\"")]
    public void A_known_mistake_is_repaired_and_said(string text, string normal)
    {
        Requirement.TryParse(text, out _, out _).ShouldBeFalse();
        LenientRequirement.TryParse(text, out var requirement, out var repair, out var reason).ShouldBeTrue();
        requirement.ToString().ShouldBe(normal);
        repair.ShouldStartWith($"'{text}' was read as '{normal}': ");
        reason.ShouldBeNull();
    }

    [Theory]
    [InlineData("foo (>=1.0)")]
    [InlineData("foo>=1.0,")]
    [InlineData("foo ===1.*; os_name == 'a'")]
    public void What_is_right_is_left_alone(string text)
    {
        LenientRequirement.TryParse(text, out var requirement, out var repair, out _).ShouldBeTrue();
        requirement.ShouldBe(Requirement.Parse(text));
        repair.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("foo bar")]
    [InlineData("foo>=abc")]
    [InlineData("foo>=1; python_version ~~ '3'")]
    [InlineData("foo @ https://x/y>=1<2 z")]
    [InlineData("(,,")]
    public void What_nobody_can_read_is_refused(string text)
    {
        LenientRequirement.TryParse(text, out _, out var repair, out var reason).ShouldBeFalse();
        repair.ShouldBeNull();
        reason.ShouldEndWith(".");
    }

    [Theory]
    [InlineData(">=3.6.*", ">=3.6")]
    [InlineData(">=2.7,!=3.0*,!=3.1*", ">=2.7,!=3.0.*,!=3.1.*")]
    [InlineData(">=3.7<4", ">=3.7,<4")]
    [InlineData("'>=3.6'", ">=3.6")]
    [InlineData(">=3.5.*, <4", ">=3.5,<4")]
    public void Specifiers_are_repaired_too(string text, string normal)
    {
        LenientRequirement.TryParseSpecifiers(text, out var specifiers, out var repair, out _).ShouldBeTrue();
        specifiers.ToString().ShouldBe(normal);
        repair.ShouldNotBeNull();
    }
}

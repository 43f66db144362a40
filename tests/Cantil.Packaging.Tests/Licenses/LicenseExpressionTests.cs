using Cantil.Packaging.Licenses;

namespace Cantil.Packaging.Tests.Licenses;

public sealed class LicenseExpressionTests
{
    [Theory]
    [InlineData("MIT", "MIT")]
    [InlineData("mit", "MIT")]
    [InlineData("mit and (apache-2.0 or bsd-2-clause)", "MIT AND (Apache-2.0 OR BSD-2-Clause)")]
    [InlineData("gpl-3.0-ONLY with classpath-exception-2.0 or bsd-3-clause", "GPL-3.0-only WITH Classpath-exception-2.0 OR BSD-3-Clause")]
    [InlineData(" licenseref-Public-Domain OR cc0-1.0 ", "LicenseRef-Public-Domain OR CC0-1.0")]
    [InlineData("Apache-2.0+", "Apache-2.0+")]
    [InlineData("((mit))", "((MIT))")]
    [InlineData("GPL-2.0+", "GPL-2.0+")]
    public void An_expression_gets_its_normal_form(string text, string normal)
    {
        LicenseExpression.Parse(text).ToString().ShouldBe(normal);
        LicenseExpression.Parse(normal).ShouldBe(LicenseExpression.Parse(text));
    }

    [Theory]
    [InlineData("", "a licence is missing at its end")]
    [InlineData("MIT AND", "a licence is missing at its end")]
    [InlineData("AND MIT", "a licence is missing before 'AND'")]
    [InlineData("MIT Apache-2.0", "'Apache-2.0' is not expected there")]
    [InlineData("MIT / Apache-2.0", "'/' is not expected there")]
    [InlineData("(MIT", "')' is missing")]
    [InlineData("MIT)", "')' is not expected there")]
    [InlineData("()", "a licence is missing before ')'")]
    [InlineData("Use-it-after-midnight", "SPDX knows no licence 'Use-it-after-midnight'")]
    [InlineData("MIT WITH", "an exception is missing behind WITH")]
    [InlineData("MIT WITH MIT", "SPDX knows no exception 'MIT'")]
    [InlineData("(MIT OR BSD-2-Clause) WITH 389-exception", "'WITH' is not expected there")]
    [InlineData("LicenseRef-", "'LicenseRef-' is no reference")]
    [InlineData("LicenseRef-a_b", "'LicenseRef-a_b' is no reference")]
    public void What_is_none_is_refused_with_the_reason(string text, string said)
    {
        LicenseExpression.TryParse(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldStartWith($"'{text}' is not a licence expression: ");
        reason.ShouldContain(said);
    }

    [Fact]
    public void Nesting_has_an_end() =>
        LicenseExpression.TryParse(new string('(', 100_000) + "MIT", out _, out var reason).ShouldBeFalse();
}

using Cantil.Foundation.Python;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Rules.Families;

public sealed class QuoteOptionTests
{
    [Fact]
    public void Single_quotes_can_be_chosen_for_each_kind_of_string()
    {
        const string Text = "\"\"\"Doc.\"\"\"\nx = \"a\"\ny = 'b'\nz = \"\"\"c\"\"\"\n";

        Linting.Places(Text, "Q").ShouldBe(["3:5 Q000"]);
        Linting.Places(Text, "Q", options: new LintOptions { InlineQuotes = QuoteStyle.Single }).ShouldBe(["2:5 Q000"]);
        Linting.Places(Text, "Q", options: new LintOptions { MultilineQuotes = QuoteStyle.Single }).ShouldBe(["3:5 Q000", "4:5 Q001"]);
        Linting.Places(Text, "Q", options: new LintOptions { DocstringQuotes = QuoteStyle.Single }).ShouldBe(["1:1 Q002", "3:5 Q000"]);
    }

    [Fact]
    public void Escapes_may_be_preferred_to_other_quotes()
    {
        const string Text = "x = \"say \\\"no\\\"\"\n";

        Linting.Places(Text, "Q").ShouldBe(["1:5 Q003"]);
        Linting.Places(Text, "Q", options: new LintOptions { AvoidEscape = false }).ShouldBeEmpty();
    }

    [Fact]
    public void Since_3_12_quotes_in_the_fields_of_an_f_string_are_free()
    {
        const string Text = "x = f\"{y['a']}\\\"\"\n";

        Linting.Places(Text, "Q", options: new LintOptions { TargetVersion = new PythonVersion(3, 11) }).ShouldBeEmpty();
        Linting.Places(Text, "Q", options: new LintOptions { TargetVersion = new PythonVersion(3, 12) }).ShouldBe(["1:5 Q003"]);
    }
}

using System.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Engine;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Numbers_follow_the_order_of_the_codes()
    {
        var codes = Enumerable.Range(0, RuleCatalogue.Count).Select(n => RuleCatalogue.Get(n).Code).ToArray();
        codes.ShouldBe(codes.Order(StringComparer.Ordinal));
        codes.ShouldBeUnique();
    }

    [Fact]
    public void A_rule_is_found_by_its_code()
    {
        for (var number = 0; number < RuleCatalogue.Count; number++)
        {
            var code = RuleCatalogue.Get(number).Code;
            RuleCatalogue.NumberOf(Encoding.ASCII.GetBytes(code)).ShouldBe(number);
            RuleCatalogue.Find(code)!.Code.ShouldBe(code);
            Encoding.ASCII.GetString(RuleCatalogue.CodeUtf8(number)).ShouldBe(code);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("F")]
    [InlineData("F63")]
    [InlineData("F6311")]
    [InlineData("f631")]
    [InlineData("nothing-of-that-name")]
    public void Other_words_find_no_rule(string word) => RuleCatalogue.Find(word).ShouldBeNull();

    [Fact]
    public void A_made_rule_knows_its_number()
    {
        for (var number = 0; number < RuleCatalogue.Count; number++)
            RuleCatalogue.Create(number, LintOptions.Default).Number.ShouldBe(number);
    }
}

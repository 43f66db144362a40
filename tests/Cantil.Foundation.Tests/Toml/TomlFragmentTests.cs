using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;

namespace Cantil.Foundation.Tests.Toml;

public sealed class TomlFragmentTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("say \"x\"", "'say \"x\"'")]
    [InlineData("both ' and \"", "\"both ' and \\\"\"")]
    [InlineData("C:\\x", "'C:\\x'")]
    [InlineData("a\nb\tc\u0001\u007F", "\"a\\nb\\tc\\u0001\\u007F\"")]
    [InlineData("é😀", "\"é😀\"")]
    [InlineData("", "\"\"")]
    public void Strings_read_back(string value, string text)
    {
        TomlFragment.Of(value).Text.ShouldBe(text);
        ((TomlScalar)Parse($"a = {text}").Root.Get("a")!).GetString().ShouldBe(value);
    }

    [Theory]
    [InlineData("a-b_1", "a-b_1")]
    [InlineData("a.b", "\"a.b\"")]
    [InlineData("", "\"\"")]
    [InlineData("é", "\"é\"")]
    public void Keys_are_quoted_where_they_must_be(string key, string text) => TomlFragment.Key(key).ShouldBe(text);

    [Fact]
    public void Other_values_have_one_form()
    {
        TomlFragment.Of(true).Text.ShouldBe("true");
        TomlFragment.Of(-5).Text.ShouldBe("-5");
        TomlFragment.Of(new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.FromHours(1))).Text.ShouldBe("2025-01-02T02:04:05Z");
        TomlFragment.Array([]).Text.ShouldBe("[]");
        TomlFragment.Lines([TomlFragment.Of(1), TomlFragment.Of(2)]).Text.ShouldBe("[\n    1,\n    2,\n]");
        TomlFragment.Lines([TomlFragment.Of(1)]).Text.ShouldBe("[1]");
        TomlFragment.Table([]).Text.ShouldBe("{}");
        default(TomlFragment).Text.ShouldBe("\"\"");
    }

    [Theory]
    [InlineData("a = [ 1,2 , { x='y', z . w = 0x10 } ] # c", "[1, 2, { x = \"y\", z = { w = 0x10 } }]")]
    [InlineData("a = [\n1, # c\n2]", "[\n    1,\n    2,\n]")]
    [InlineData("a = 1979-05-27 07:32", "1979-05-27 07:32")]
    [InlineData("[a]\nb = 1\n[a.c]\nd = 2", "{ b = 1, c = { d = 2 } }")]
    public void Values_of_a_document_are_taken_over(string text, string expected) => TomlFragment.From(Parse(text).Root.Get("a")!).Text.ShouldBe(expected);

    private static TomlDocument Parse(string text)
    {
        var document = TomlDocument.Parse(SourceText.From(text));
        document.Error.ShouldBeNull();
        return document;
    }
}

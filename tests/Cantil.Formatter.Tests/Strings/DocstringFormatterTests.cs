namespace Cantil.Formatter.Tests.Strings;

public sealed class DocstringFormatterTests
{
    private const string Q = "\"\"\"";

    [Theory]
    [InlineData("'''a'''", Q + "a" + Q)]
    [InlineData("' a '", "\"a\"")]
    [InlineData("'''   '''", Q + " " + Q)]
    [InlineData("''''''", Q + Q)]
    [InlineData("'''a\"'''", "'''a\"'''")]
    [InlineData("''' \"a\" '''", Q + " \"a\" " + Q)]
    [InlineData("'''a \\ '''", Q + "a \\ " + Q)]
    [InlineData("'''a \\\\ '''", Q + "a \\\\" + Q)]
    [InlineData("'''a\n\n'''", Q + "a" + Q)]
    [InlineData("'''a   \n   b   \n\n\n'''", Q + "a\n    b\n\n\n    " + Q)]
    [InlineData("'''\n\n a\n'''", Q + "\n\n    a\n    " + Q)]
    [InlineData("'''a\\\n  b '''", Q + "a\\\n  b " + Q)]
    [InlineData("'''a\\ \n  b'''", Q + "a\\ \n  b" + Q)]
    [InlineData("r'''a\\d '''", "r" + Q + "a\\d" + Q)]
    [InlineData("u'a'", "\"a\"")]
    public void Ends_are_trimmed(string literal, string expected) => Literal.Docstring(literal).ShouldBe(expected);

    [Theory]
    [InlineData("'''a\n        b\n      c\n'''", "a\n      b\n    c\n    ")]
    [InlineData("'''a\n\tb\n\t\tc\n'''", "a\n    b\n            c\n    ")]
    [InlineData("'''a\n\tb\n      c'''", "a\n      b\n    c")]
    [InlineData("'''a\n\u3000 b\n     c'''", "a\n    b\n         c")]
    [InlineData("'''a\n   \n     b'''", "a\n\n    b")]
    [InlineData("'''a\r\n    b\r    c'''", "a\n    b\n    c")]
    public void Lines_move_to_their_block(string literal, string expected) => Literal.Docstring(literal).ShouldBe(Q + expected + Q);

    [Theory]
    [InlineData("'''a\n\tb\n\t\tc\n'''", "a\n\tb\n\t\tc\n\t")]
    [InlineData("'''a\n\t  b\n\t\tc\n'''", "a\n\tb\n\t      c\n\t")]
    [InlineData("'''a\nb\n\tc'''", "a\n\tb\n\t\tc")]
    [InlineData("'''a\n    b\n\tc\n'''", "a\n\tb\n\t    c\n\t")]
    public void Tabs_stay_where_tabs_are_wanted(string literal, string expected) =>
        Literal.Docstring(literal, new FormatOptions { IndentStyle = IndentStyle.Tab }).ShouldBe(Q + expected + Q);

    [Fact]
    public void Quotes_are_double_in_every_style_that_chooses()
    {
        Literal.Docstring("'a'", new FormatOptions { QuoteStyle = QuoteStyle.Single }).ShouldBe("\"a\"");
        Literal.Docstring("'a'", new FormatOptions { QuoteStyle = QuoteStyle.Preserve }).ShouldBe("'a'");
    }

    [Fact]
    public void Writing_again_changes_nothing()
    {
        foreach (var text in (string[])["'''a\n\t b\n   c'''", "'''\n\"a\n\"'''", "'''a\n  \\\n b'''", "''' \"'''", "'''a\n    b\\ '''", "'''a\\' '''"])
        {
            var once = Literal.Docstring(text);
            Literal.Docstring(once).ShouldBe(once);
        }
    }
}

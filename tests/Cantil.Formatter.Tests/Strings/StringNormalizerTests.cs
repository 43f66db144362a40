using Cantil.Formatter.Strings;

namespace Cantil.Formatter.Tests.Strings;

public sealed class StringNormalizerTests
{
    [Theory]
    [InlineData("'a'", "\"a\"")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData(@"'it\'s'", "\"it's\"")]
    [InlineData("\"it\\\"s\"", "'it\"s'")]
    [InlineData("'a\"b'", "'a\"b'")]
    [InlineData(@"'a""b\'c'", @"""a\""b'c""")]
    [InlineData(@"'a""b\'\'c'", @"""a\""b''c""")]
    [InlineData(@"""a\""\""b'c""", @"'a""""b\'c'")]
    [InlineData(@"'\d\'""'", @"""\d'\""""")]
    [InlineData(@"'a\\""b'", @"'a\\""b'")]
    [InlineData("''", "\"\"")]
    public void Quotes_are_double_unless_that_needs_more_escapes(string literal, string expected) => Literal.Normalize(literal).ShouldBe(expected);

    [Theory]
    [InlineData("'''a'''", "\"\"\"a\"\"\"")]
    [InlineData("'''a\"'''", "'''a\"'''")]
    [InlineData("'''a\"\"\"b'''", "'''a\"\"\"b'''")]
    [InlineData("'''a\\\"\"\"b'''", "\"\"\"a\\\"\"\"b\"\"\"")]
    [InlineData("'''a\\\"'''", "\"\"\"a\\\"\"\"\"")]
    [InlineData("\"\"\"a'b\\'c\"\"\"", "\"\"\"a'b\\'c\"\"\"")]
    public void Triple_quotes_change_only_where_the_text_allows_it(string literal, string expected) => Literal.Normalize(literal).ShouldBe(expected);

    [Theory]
    [InlineData("U'a'", "\"a\"")]
    [InlineData("B'a'", "b\"a\"")]
    [InlineData("R'a'", "R\"a\"")]
    [InlineData("bR'a'", "Rb\"a\"")]
    [InlineData("Br'a'", "rb\"a\"")]
    [InlineData("r'a\"b'", "r'a\"b'")]
    [InlineData(@"r'a\""b'", @"r""a\""b""")]
    [InlineData(@"r'a\'b'", @"r""a\'b""")]
    public void Prefixes_are_small_and_raw_text_stays(string literal, string expected) => Literal.Normalize(literal).ShouldBe(expected);

    [Theory]
    [InlineData(@"'\xAB\uABCD\U0010FFFF'", @"""\xab\uabcd\U0010ffff""")]
    [InlineData(@"'\N{latin small letter a}'", @"""\N{LATIN SMALL LETTER A}""")]
    [InlineData(@"b'\xAB\uABCD\N{x}'", @"b""\xab\uABCD\N{x}""")]
    [InlineData(@"r'\xAB'", @"r""\xAB""")]
    [InlineData(@"'\\xAB'", @"""\\xAB""")]
    public void Escapes_have_small_digits_and_capital_names(string literal, string expected) => Literal.Normalize(literal).ShouldBe(expected);

    [Theory]
    [InlineData("'''a\r\nb\rc'''", "\"\"\"a\nb\nc\"\"\"")]
    [InlineData("'a\\\r\nb'", "\"a\\\nb\"")]
    [InlineData("r'''a\\\r\nb'''", "r\"\"\"a\\\nb\"\"\"")]
    public void Line_endings_become_line_feeds(string literal, string expected) => Literal.Normalize(literal).ShouldBe(expected);

    [Theory]
    [InlineData(QuoteStyle.Single, "\"a\"", "'a'")]
    [InlineData(QuoteStyle.Single, "\"it's\"", "\"it's\"")]
    [InlineData(QuoteStyle.Single, "'''a'''", "\"\"\"a\"\"\"")]
    [InlineData(QuoteStyle.Preserve, "'a'", "'a'")]
    [InlineData(QuoteStyle.Preserve, "'it\\'s'", "'it\\'s'")]
    [InlineData(QuoteStyle.Preserve, "'\\xAB'", "'\\xab'")]
    public void The_style_of_quotes_is_kept(QuoteStyle style, string literal, string expected) =>
        Literal.Normalize(literal, new FormatOptions { QuoteStyle = style }).ShouldBe(expected);

    [Fact]
    public void Strings_in_a_replacement_field_have_the_other_quote()
    {
        var inDouble = new StringContext((byte)'"', false);
        var inTriple = new StringContext((byte)'"', true);
        Literal.Normalize("\"a\"", null, inDouble).ShouldBe("'a'");
        Literal.Normalize("'a'", null, inTriple).ShouldBe("\"a\"");
        Literal.Normalize("'''a'''", null, inTriple).ShouldBe("'''a'''");
        var preferred = new FormatOptions { NestedQuoteStyle = NestedQuoteStyle.Preferred, TargetVersion = Literal.Py312 };
        Literal.Normalize("'a'", preferred, inDouble).ShouldBe("\"a\"");
        Literal.Normalize("'a'", preferred with { TargetVersion = Literal.Py311 }, inDouble).ShouldBe("'a'");
    }

    [Theory]
    [InlineData("f'a'", '"', '"')]
    [InlineData("f'a\"{b}'", '\'', '\'')]
    [InlineData("f'a{b[\"c\"]}'", '"', '"')]
    [InlineData("f'{x:\"}'", '\'', '\'')]
    [InlineData("f'{x=:\"}'", '\'', '\'')]
    [InlineData("f'{a[\"b\"]=}'", '\'', '"')]
    [InlineData("f\"{'''a'b'''}\"", '"', '"')]
    [InlineData("f'{x}' ", '"', '"')]
    [InlineData("rf'{x}\"'", '\'', '\'')]
    [InlineData("f'''{x}\"'''", '\'', '\'')]
    [InlineData("f'''{x}\"c'''", '"', '"')]
    public void Quotes_of_f_strings_depend_on_the_version(string literal, char before312, char from312)
    {
        Literal.QuoteOf(literal, new FormatOptions { TargetVersion = Literal.Py311 }).ShouldBe(before312);
        Literal.QuoteOf(literal, new FormatOptions { TargetVersion = Literal.Py312 }).ShouldBe(from312);
    }
}

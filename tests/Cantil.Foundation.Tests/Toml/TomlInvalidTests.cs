namespace Cantil.Foundation.Tests.Toml;

public class TomlInvalidTests
{
    [Theory]
    [InlineData("a", "1:2: expected '=' behind the key \"a\"")]
    [InlineData("a.b", "1:4: expected '=' behind the key")]
    [InlineData("= 1", "1:1: expected a key, found '='")]
    [InlineData("a. = 1", "1:4: expected a key, found '='")]
    [InlineData("é = 1", "1:1: a key with 'é' must be quoted")]
    [InlineData("\"\"\"a\"\"\" = 1", "1:1: a key may not be a multi-line string")]
    [InlineData("a =", "1:4: expected a value, found the end of the file")]
    [InlineData("a = # c", "1:5: expected a value, found '#'")]
    [InlineData("a = 1 b = 2", "1:7: expected the end of the line, found 'b'")]
    [InlineData("\n\na = 1\na = 2", "4:1: the key \"a\" is there twice: first in line 3")]
    [InlineData("[a]\nx=1\n[b]\n[a]", "4:2: \"a\" is there twice: first in line 1")]
    [InlineData("a = 1\n[a]", "2:2: \"a\" is there twice: first in line 1")]
    [InlineData("a = {}\n[a.b]", "2:2: \"a\" is a table already, complete in line 1")]
    [InlineData("a = []\n[[a]]", "2:3: \"a\" is an array already (line 1), not an array of tables")]
    [InlineData("[a]\n[[a]]", "2:3: \"a\" is a table already (line 1), not an array of tables")]
    [InlineData("[[a]]\n[a]", "2:2: \"a\" is there twice: first in line 1")]
    [InlineData("a.b = 1\n[a]", "2:2: \"a\" is there twice: first in line 1")]
    [InlineData("[a.b]\n[a]\nb.c = 1", "3:1: the table \"b\" is complete since line 1: a dotted key cannot add to it")]
    [InlineData("[x]\na.b = 1\n[y]\n[x.c]\n[z]\n[x.a]", "6:4: \"a\" is there twice: first in line 2")]
    [InlineData("a = 1\na.b = 2", "2:1: \"a\" is an integer already (line 1), so it has no keys")]
    [InlineData("a = {b = 1, b = 2}", "1:13: the key \"b\" is there twice: first in line 1")]
    [InlineData("a = {b = {}, b.c = 2}", "1:14: the table \"b\" is complete since line 1: a dotted key cannot add to it")]
    [InlineData("[a", "1:3: expected ']' behind the name of the table, found the end of the file")]
    [InlineData("[[a]", "1:4: expected ']]' behind the name of the array of tables, found ']'")]
    [InlineData("[]", "1:2: expected a key, found ']'")]
    [InlineData("[a] b", "1:5: expected the end of the line, found 'b'")]
    [InlineData("a = [1 2]", "1:8: expected ',' or ']' in the array, found '2'")]
    [InlineData("a = [1,,2]", "1:8: expected a value or ']', found ','")]
    [InlineData("a = [1", "1:7: expected ',' or ']' in the array, found the end of the file")]
    [InlineData("a = {b = 1 c = 2}", "1:12: expected ',' or '}' in the inline table, found 'c'")]
    [InlineData("a = {,}", "1:6: expected a key, found ','")]
    [InlineData("a = \"b", "1:5: the string that starts here is not closed in its line: expected \"")]
    [InlineData("a = 'b\nc'", "1:5: the string that starts here is not closed in its line: expected '")]
    [InlineData("a = \"\"\"b\n\n", "1:5: the string that starts here has no closing \"\"\"")]
    [InlineData("a = \"\"\"\"\"\"\"\"\"", "1:13: expected the end of the line, found '\"'")]
    [InlineData("a = \"\\q\"", "1:6: unknown escape: a backslash is followed by 'q'; write \\\\ for a backslash, or use a literal string in single quotation marks")]
    [InlineData("a = \"\\u12\"", "1:6: expected 4 hexadecimal digits behind \\u")]
    [InlineData("a = \"\\u12", "1:6: expected 4 hexadecimal digits behind \\u")]
    [InlineData("a = \"\\ud800\"", "1:6: there is no character U+D800")]
    [InlineData("a = \"\"\"b \\ c\"\"\"", "1:10: a backslash before blanks must end its line")]
    [InlineData("a = \"b\u0001\"", "1:7: a string may not hold the control character U+0001")]
    [InlineData("# b\u0000", "1:4: a comment may not hold the control character U+0000")]
    [InlineData("a = 1\rb = 2", "1:6: expected the end of the line, found a carriage return without a line feed")]
    [InlineData("a = 01", "1:5: \"01\" is no number")]
    [InlineData("a = 1__0", "1:5: \"1__0\" is no number")]
    [InlineData("a = 1_", "1:5: \"1_\" is no number")]
    [InlineData("a = .5", "1:5: \".5\" is no number")]
    [InlineData("a = 5.", "1:5: \"5.\" is no number")]
    [InlineData("a = 1e", "1:5: \"1e\" is no number")]
    [InlineData("a = +0x1", "1:5: \"+0x1\" is no number")]
    [InlineData("a = 0xg", "1:5: \"0xg\" is no number")]
    [InlineData("a = 9223372036854775808", "1:5: the integer 9223372036854775808 needs more than 64 bits")]
    [InlineData("a = True", "1:5: \"True\" is no value: expected a string in quotation marks, a number, true, false, a date, '[' or '{'")]
    [InlineData("a = 1979-02-29", "1:5: \"1979-02-29\" is no date or time: there is no such day")]
    [InlineData("a = 1979-2-1", "1:5: \"1979-2-1\" is no date or time: a date is written YYYY-MM-DD")]
    [InlineData("a = 24:00", "1:5: \"24:00\" is no date or time: there is no such time of day")]
    [InlineData("a = 07:3", "1:5: \"07:3\" is no date or time: a time is written HH:MM or HH:MM:SS")]
    [InlineData("a = 1979-05-27T07:32+0700", "1:5: \"1979-05-27T07:32+0700\" is no date or time: an offset is written Z, +HH:MM or -HH:MM")]
    public void Each_error_says_what_and_where(string text, string expected) => TomlShown.Of(TomlShown.Parse(text)).ShouldBe(expected);

    [Fact]
    public void Bytes_that_are_not_utf8_are_found()
    {
        var document = Cantil.Foundation.Toml.TomlDocument.Parse(Cantil.Foundation.Text.SourceText.From([(byte)'a', (byte)'\n', (byte)'#', 0xE9, (byte)'x']));
        document.Error.ShouldBe(new Cantil.Foundation.Toml.TomlError(3, "the file is not UTF-8"));
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_no_crash()
    {
        TomlShown.Of(TomlShown.Parse("a = " + new string('[', 100_000))).ShouldContain("deep in each other");
        TomlShown.Of(TomlShown.Parse("a = " + string.Concat(Enumerable.Repeat("{b=", 100_000)))).ShouldContain("deep in each other");
        TomlShown.Of(TomlShown.Parse(string.Join('.', Enumerable.Repeat("a", 100_000)) + " = 1")).ShouldContain("parts");
    }
}

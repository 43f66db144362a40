namespace Cantil.Foundation.Tests.Toml;

public class TomlValidTests
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData("# only a comment", "{}")]
    [InlineData("a = 1 # c\r\n\r\nb=2", "{a: 1, b: 2}")]
    [InlineData("a.b.c = 1\na.b.d = 2\na.e = 3", "{a: {b: {c: 1, d: 2}, e: 3}}")]
    [InlineData("\"a b\" = 1\n'c.d' = 2\n\"\\u00e9\" = 3\n\"\" = 4\n- = 5\n1.2 = 6", "{a b: 1, c.d: 2, é: 3, : 4, -: 5, 1: {2: 6}}")]
    [InlineData("[a]\nx=1\n[a.b]\ny=2\n[c.d]\n[c]\nz=3", "{a: {x: 1, b: {y: 2}}, c: {d: {}, z: 3}}")]
    [InlineData("[[a]]\nx=1\n[[a]]\n[a.b]\ny=2\n[[a.c]]\n[[a.c]]", "{a: [{x: 1}, {b: {y: 2}, c: [{}, {}]}]}")]
    [InlineData("[ a . \"b\" ]\nx=1", "{a: {b: {x: 1}}}")]
    [InlineData("[fruit]\napple.color = 1\n[fruit.apple.taste]\nsweet = true", "{fruit: {apple: {color: 1, taste: {sweet: true}}}}")]
    [InlineData("[a.b.c]\nz=9\n[a]\nb.t=1", "{a: {b: {c: {z: 9}, t: 1}}}")]
    public void Tables_and_keys(string text, string expected) => TomlShown.Of(TomlShown.Parse(text)).ShouldBe(expected);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("+99", "99")]
    [InlineData("-0", "0")]
    [InlineData("1_000", "1000")]
    [InlineData("0xDEAD_beef", "3735928559")]
    [InlineData("0o17", "15")]
    [InlineData("0b101", "5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("3.14", "3.14")]
    [InlineData("-1_0.0_1", "-10.01")]
    [InlineData("5e+2", "500.0")]
    [InlineData("6.5E-1", "0.65")]
    [InlineData("1e06", "1000000.0")]
    [InlineData("inf", "inf")]
    [InlineData("-inf", "-inf")]
    [InlineData("+nan", "NaN")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("1979-05-27", "1979-05-27")]
    [InlineData("2000-02-29", "2000-02-29")]
    [InlineData("07:32:00.999999999999", "07:32:00.999999999")]
    [InlineData("07:32", "07:32:00.000000000")]
    [InlineData("1979-05-27T07:32:00Z", "1979-05-27T07:32:00.000000000+0")]
    [InlineData("1979-05-27 07:32:00.5-07:30", "1979-05-27T07:32:00.500000000-450")]
    [InlineData("1979-05-27t07:32z", "1979-05-27T07:32:00.000000000+0")]
    [InlineData("1979-05-27T07:32", "1979-05-27T07:32:00.000000000")]
    [InlineData("1979-05-27 # a date", "1979-05-27")]
    public void Numbers_and_moments(string value, string expected) => TomlShown.Of(TomlShown.Parse($"a = {value}")).ShouldBe($"{{a: {expected}}}");

    [Theory]
    [InlineData("\"\"", "''")]
    [InlineData("\"\\b\\t\\n\\f\\r\\e\\\"\\\\\"", "'\b\t\\n\f\r\u001b\"\\'")]
    [InlineData("\"\\x41\\u00e9\\U0001F600\"", "'Aé😀'")]
    [InlineData("'C:\\x'", "'C:\\x'")]
    [InlineData("\"\"\"\nfirst\nsecond\"\"\"", "'first\\nsecond'")]
    [InlineData("\"\"\"a \\\n   \n  b\"\"\"", "'a b'")]
    [InlineData("\"\"\"\"two\"\" quotes\"\"\"\"\"", "'\"two\"\" quotes\"\"'")]
    [InlineData("\"\"\"\"\"\"", "''")]
    [InlineData("'''\n'one' \\ '''", "''one' \\ '")]
    [InlineData("''''a'''''", "''a'''")]
    public void Strings(string value, string expected) => TomlShown.Of(TomlShown.Parse($"a = {value}")).ShouldBe($"{{a: {expected}}}");

    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("[1, 'a', [true], {b = 1}]", "[1, 'a', [true], {b: 1}]")]
    [InlineData("[ # c\n 1 # d\n , # e\n 2,\n # f\n]", "[1, 2]")]
    [InlineData("{}", "{}")]
    [InlineData("{ b.c = 1, b.d = 2, e = {} }", "{b: {c: 1, d: 2}, e: {}}")]
    [InlineData("{ # c\n b = 1,\n c = 2, # d\n}", "{b: 1, c: 2}")]
    public void Arrays_and_inline_tables(string value, string expected) => TomlShown.Of(TomlShown.Parse($"a = {value}")).ShouldBe($"{{a: {expected}}}");

    [Fact]
    public void Every_value_knows_its_place()
    {
        var document = TomlShown.Parse("# é\n[tool.x]\n  \"é\" = [ 'a', 22 ]\n");
        var tool = document.Root.GetTable("tool")!.GetTable("x")!;
        tool.TryGetEntry("é", out var entry).ShouldBeTrue();
        var array = (Cantil.Foundation.Toml.TomlArray)entry!.Value;
        document.Text.Lines.Position(entry.KeyRange.Start).ShouldBe(new Cantil.Foundation.Text.TextPosition(3, 3));
        array.Position.ShouldBe(new Cantil.Foundation.Text.TextPosition(3, 9));
        array[1].Position.ShouldBe(new Cantil.Foundation.Text.TextPosition(3, 16));
        document.Text.GetString(array[1].Range).ShouldBe("22");
        document.Text.GetString(tool.Range).ShouldBe("[tool.x]");
    }

    [Fact]
    public void A_table_of_many_keys_finds_each()
    {
        var text = string.Join("\n", Enumerable.Range(0, 1000).Select(i => $"k{i} = {i}"));
        var document = TomlShown.Parse(text);
        for (var i = 0; i < 1000; i++)
            ((Cantil.Foundation.Toml.TomlScalar)document.Root.Get($"k{i}")!).GetInteger().ShouldBe(i);
        document.Root.Get("k1000").ShouldBeNull();
    }
}

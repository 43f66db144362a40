using System.Globalization;
using System.Numerics;
using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Tests.Literals;

public sealed class LiteralTextTests
{
    [Theory]
    [InlineData("'a'", "a")]
    [InlineData("''", "")]
    [InlineData("\"\"\"a\"b\"\"\"", "a\"b")]
    [InlineData(@"'\x41\u00e9\U0001F600\N{BULLET}\101\n\'\q'", "A\u00E9\U0001F600\u2022A\n'\\q")]
    [InlineData(@"r'\x41\n'", @"\x41\n")]
    [InlineData(@"R'\''", @"\'")]
    [InlineData("'a\\\nb\\\r\nc\\\rd'", "abcd")]
    [InlineData("'''a\r\nb\rc\n'''", "a\nb\nc\n")]
    [InlineData("r'''a\\\r\nb'''", "a\\\nb")]
    [InlineData("('a' # b\n 'c'\n \"d\")", "acd")]
    [InlineData("b'\\xff\\u1234\\400\\N{BULLET}'", "\u00FF\\u1234\0\\N{BULLET}")]
    [InlineData("'\\777'", "\u01FF")]
    [InlineData("U'\\x41'", "A")]
    public void Strings_have_the_value_that_Python_gives_them(string text, string expected)
    {
        var (tree, literal) = Read(text);
        LiteralText.GetString(tree, literal).ShouldBe(expected);
    }

    [Fact]
    public void Half_of_a_pair_is_a_character()
    {
        var (tree, literal) = Read("'a\\ud800\\U0001f600'");
        LiteralText.GetString(tree, literal).ShouldBe("a\uD800\U0001F600");
    }

    [Fact]
    public void Halves_of_a_pair_stay_apart()
    {
        var (tree, literal) = Read("'\\ud83d' '\\ude00'");
        LiteralText.GetUtf8(tree, literal).ToArray().ShouldBe([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]);
        var (otherTree, other) = Read("'\\U0001f600'");
        LiteralText.SameValue(tree, literal, otherTree, other).ShouldBeFalse();
    }

    [Theory]
    [InlineData("'plain'", true)]
    [InlineData(@"r'\d'", true)]
    [InlineData("'''two\nlines'''", true)]
    [InlineData("'''two\r\nlines'''", false)]
    [InlineData(@"'\n'", false)]
    [InlineData("'a' 'b'", false)]
    [InlineData("r'a\\\r\nb'", false)]
    public void What_stands_in_the_source_as_it_is_needs_no_copy(string text, bool expected)
    {
        var (tree, literal) = Read(text);
        LiteralText.TryGetUtf8(tree, literal, out var value).ShouldBe(expected);
        if (expected)
            value.ToArray().ShouldBe(LiteralText.GetUtf8(tree, literal).ToArray());
    }

    [Theory]
    [InlineData("f'{{a}}b{x}'", "{a}b")]
    [InlineData(@"f'\{{a\n{x}'", "\\{a\n")]
    [InlineData(@"rf'{{\n{x}'", "{\\n")]
    [InlineData(@"f'\N{EN DASH}{x}'", "\u2013")]
    public void Parts_of_fstrings_lose_doubled_braces(string text, string expected)
    {
        var tree = Parser.Parse(SourceText.From(text));
        var joined = (JoinedStr)((Expr)tree.Root.Body[0]).Value;
        LiteralText.GetString(tree, (Constant)joined.Values[0]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0_0", "0")]
    [InlineData("1_000", "1000")]
    [InlineData("0xFf_fF", "65535")]
    [InlineData("0o17", "15")]
    [InlineData("0B1_01", "5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175")]
    [InlineData("0o7777777777777777777777777777", "19342813113834066795298815")]
    public void Integers_of_any_base_and_size(string text, string expected)
    {
        var (tree, literal) = Read(text);
        LiteralText.TryGetInteger(tree, literal, out var value).ShouldBeTrue();
        value.ShouldBe(BigInteger.Parse(expected, CultureInfo.InvariantCulture));
        LiteralText.TryGetInt64(tree, literal, out var small).ShouldBe(value <= long.MaxValue);
        if (value <= long.MaxValue)
            small.ShouldBe((long)value);
    }

    [Fact]
    public void Decimal_integers_end_where_CPython_ends()
    {
        var (tree, literal) = Read(new string('1', LiteralText.MaxDecimalDigits));
        LiteralText.TryGetInteger(tree, literal, out var value).ShouldBeTrue();
        value.ToString(CultureInfo.InvariantCulture).Length.ShouldBe(LiteralText.MaxDecimalDigits);
        (tree, literal) = Read(new string('1', LiteralText.MaxDecimalDigits + 1));
        LiteralText.TryGetInteger(tree, literal, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_million_hexadecimal_digits_are_read()
    {
        var (tree, literal) = Read("0x" + new string('f', 1_000_000));
        LiteralText.TryGetInteger(tree, literal, out var value).ShouldBeTrue();
        value.ShouldBe((BigInteger.One << 4_000_000) - 1);
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("1_0.0_1", 10.01)]
    [InlineData(".5e1", 5.0)]
    [InlineData("1e400", double.PositiveInfinity)]
    [InlineData("1e999999999999999999999", double.PositiveInfinity)]
    [InlineData("1e-999999999999999999999", 0.0)]
    [InlineData("0e999999999999999999999", 0.0)]
    [InlineData("2.2250738585072011e-308", 2.2250738585072011e-308)]
    [InlineData("9007199254740993.0", 9007199254740992.0)]
    [InlineData("9007199254740993.00000000000000000000000000000000000000000000000001", 9007199254740994.0)]
    [InlineData("2.5j", 2.5)]
    [InlineData("07J", 7.0)]
    public void Floats_are_rounded_correctly(string text, double expected)
    {
        var (tree, literal) = Read(text);
        LiteralText.GetDouble(tree, literal).ShouldBe(expected);
    }

    [Fact]
    public void Digits_far_behind_the_point_count()
    {
        var zeros = new string('0', 2000);
        var (tree, literal) = Read($"9007199254740993.{zeros}1");
        LiteralText.GetDouble(tree, literal).ShouldBe(9007199254740994.0);
        (tree, literal) = Read($"0.{zeros}1e2001");
        LiteralText.GetDouble(tree, literal).ShouldBe(1.0);
    }

    [Theory]
    [InlineData("0x10", "16", true)]
    [InlineData("1_0", "10", true)]
    [InlineData("1.0", "1e0", true)]
    [InlineData("'a\\x62'", "r'ab'", true)]
    [InlineData("'a' 'b'", "'ab'", true)]
    [InlineData("'a'", "'b'", false)]
    [InlineData("1", "2", false)]
    [InlineData("1.0", "1", false)]
    [InlineData("b'a'", "'a'", false)]
    public void Literals_are_the_same_by_their_value(string a, string b, bool expected)
    {
        var (left, x) = Read(a);
        var (right, y) = Read(b);
        LiteralText.SameValue(left, x, right, y).ShouldBe(expected);
    }

    [Theory]
    [InlineData(@"\x4", EscapeStatus.Truncated, 3)]
    [InlineData(@"\xg1", EscapeStatus.Truncated, 2)]
    [InlineData(@"\u12", EscapeStatus.Truncated, 4)]
    [InlineData(@"\U00110000", EscapeStatus.OutOfRange, 10)]
    [InlineData(@"\UFFFFFFFF", EscapeStatus.OutOfRange, 10)]
    [InlineData(@"\N", EscapeStatus.MalformedName, 2)]
    [InlineData(@"\Nx", EscapeStatus.MalformedName, 2)]
    [InlineData(@"\N{}", EscapeStatus.MalformedName, 4)]
    [InlineData(@"\N{SPACE", EscapeStatus.MalformedName, 8)]
    [InlineData(@"\N{NO SUCH}", EscapeStatus.UnknownName, 11)]
    [InlineData(@"\400", EscapeStatus.LargeOctal, 4)]
    [InlineData(@"\d", EscapeStatus.Unknown, 1)]
    [InlineData(@"\", EscapeStatus.Unknown, 1)]
    [InlineData(@"\18", EscapeStatus.Character, 2)]
    public void Escapes_that_are_none_are_told_apart(string text, EscapeStatus status, int length)
    {
        var escape = EscapeSequence.Read(Encoding.UTF8.GetBytes(text), isBytes: false);
        escape.Status.ShouldBe(status);
        escape.Length.ShouldBe(length);
    }

    private static (SyntaxTree Tree, Constant Literal) Read(string text)
    {
        var tree = Parser.Parse(SourceText.From(text));
        return (tree, ((Expr)tree.Root.Body[0]).Value.ShouldBeOfType<Constant>());
    }
}

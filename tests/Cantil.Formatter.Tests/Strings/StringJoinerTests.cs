using Cantil.Formatter.Strings;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Tests.Strings;

public sealed class StringJoinerTests
{
    [Theory]
    [InlineData("'a' 'b'", "\"ab\"")]
    [InlineData("'a\"' \"b'\"", "\"a\\\"b'\"")]
    [InlineData("'a\"' 'b\"' \"c'\"", "'a\"b\"c\\''")]
    [InlineData("u'a' 'b'", "\"ab\"")]
    [InlineData("b'a' B'b'", "b\"ab\"")]
    [InlineData("'a\\\nb' 'c'", "\"a\\\nbc\"")]
    [InlineData(@"'\1' 'b'", @"""\1b""")]
    [InlineData(@"'\123' '4'", @"""\1234""")]
    [InlineData(@"'\\1' '2'", @"""\\12""")]
    public void Literals_become_one(string literals, string expected)
    {
        var (tree, value) = Literal.Parse(literals);
        StringJoiner.TryJoin(tree, value, new FormatOptions(), default, out var joined).ShouldBeTrue();
        var output = new TextBuffer();
        StringJoiner.WritePlain(tree, (Constant)value, joined, output);
        Literal.TextOf(output).ShouldBe(expected);
    }

    [Theory]
    [InlineData("r'a' 'b'")]
    [InlineData("'a' '''b'''")]
    [InlineData("('a' # c\n'b')")]
    [InlineData(@"'\1' '2'")]
    [InlineData(@"'\12' '3'")]
    [InlineData("'x' f'{x=:\"}' f\"{x=:'}\"")]
    public void Literals_that_cannot_be_one_stay_apart(string literals)
    {
        var (tree, value) = Literal.Parse(literals);
        StringJoiner.TryJoin(tree, value, new FormatOptions { TargetVersion = Literal.Py312 }, default, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("'a{b}' f'c'", "a{{b}}")]
    [InlineData(@"'\N{DIGIT ONE}{' f'c'", @"\N{DIGIT ONE}{{")]
    [InlineData(@"'\\N{' f'c'", @"\\N{{")]
    [InlineData(@"'\{' f'c'", @"\{{")]
    public void Braces_are_doubled_in_an_f_string(string literals, string expected)
    {
        var (tree, value) = Literal.Parse(literals);
        StringJoiner.TryJoin(tree, value, new FormatOptions(), default, out var joined).ShouldBeTrue();
        joined.IsInterpolated.ShouldBeTrue();
        var output = new TextBuffer();
        StringJoiner.WritePlainPart(tree, Literal.PartOf(tree, value), joined, output);
        Literal.TextOf(output).ShouldBe(expected);
    }

    [Theory]
    [InlineData("' a ' ' b '", "\"a  b\"")]
    [InlineData("' ' ''", "\"\"")]
    [InlineData(@"'a' '\ '", @"""a\ """)]
    public void In_the_place_of_a_docstring_white_space_at_the_ends_goes(string literals, string expected)
    {
        var (tree, value) = Literal.Parse(literals);
        StringJoiner.TryJoin(tree, value, new FormatOptions(), default, out var joined).ShouldBeTrue();
        var output = new TextBuffer();
        StringJoiner.WriteDocstring(tree, (Constant)value, joined, output);
        Literal.TextOf(output).ShouldBe(expected);
    }
}

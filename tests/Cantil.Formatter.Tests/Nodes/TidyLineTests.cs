using System.Text;
using Cantil.Formatter.Nodes;
using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Tests.Nodes;

public sealed class TidyLineTests
{
    [Theory]
    [InlineData("a = b")]
    [InlineData("a, b = b, a")]
    [InlineData("a = b = f(x)(y)[0].c")]
    [InlineData("a += -1")]
    [InlineData("f()")]
    [InlineData("self.call(a, *args, key=-1, **kwargs)")]
    [InlineData("a = [x for x in y if x not in z and not q]")]
    [InlineData("a = {\"k\": 1, \"l\": {}}")]
    [InlineData("a = b if c is not None else 1.5")]
    [InlineData("raise ValueError(\"no\")")]
    [InlineData("assert a == b, \"text\"")]
    [InlineData("import a.b as c, d")]
    [InlineData("from . import a")]
    [InlineData("from .a.b import c as d, e")]
    [InlineData("x = await a.b(c @ d)")]
    public void These_are_as_they_should_be(string line) => Holds(line).ShouldBeTrue();

    [Theory]
    [InlineData("a=b")]
    [InlineData("a  = b")]
    [InlineData("f (a)")]
    [InlineData("f(a )")]
    [InlineData("f(a,)")]
    [InlineData("f(a, )")]
    [InlineData("f(a = 1)")]
    [InlineData("a = 1,")]
    [InlineData("a = (b)")]
    [InlineData("a = (b, c)")]
    [InlineData("a = 'b'")]
    [InlineData("a = \"b'\"")]
    [InlineData("a = \"\\n\"")]
    [InlineData("a = \"b\" \"c\"")]
    [InlineData("a = u\"b\"")]
    [InlineData("a = f\"b\"")]
    [InlineData("a = \"\"\"b\"\"\"")]
    [InlineData("a = 0XF")]
    [InlineData("a = 1E5")]
    [InlineData("a = 1.")]
    [InlineData("a = b ** c")]
    [InlineData("a = - b")]
    [InlineData("a = not(b)")]
    [InlineData("a[b: c]")]
    [InlineData("a = lambda: b")]
    [InlineData("a = b  # comment")]
    [InlineData("a = b; c = d")]
    [InlineData("from a import (b)")]
    [InlineData("return(a)")]
    [InlineData("name = f(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccc)")]
    [InlineData("a = \u00e4")]
    [InlineData("a = b +\tc")]
    public void These_are_left_to_the_printer(string line) => Holds(line).ShouldBeFalse();

    [Fact]
    public void Columns_before_the_line_count()
    {
        var line = $"{new string('a', 80)} = b";
        Holds(line, 4).ShouldBeTrue();
        Holds(line, 8).ShouldBeFalse();
    }

    [Fact]
    public void Brackets_may_be_as_deep_as_they_like()
    {
        Holds($"a = {new string('[', 16)}{new string(']', 16)}").ShouldBeTrue();
        Holds($"a = {new string('[', 17)}{new string(']', 17)}").ShouldBeFalse();
    }

    private static bool Holds(string line, int indent = 0)
    {
        var tree = Parser.Parse(SourceText.From(Encoding.UTF8.GetBytes(line + "\n")));
        var statement = tree.Root.Body[0];
        return TidyLine.MayBe(statement.Kind) && TidyLine.Holds(statement, tree.Tokens, tree.Source.Span, new FormatOptions(), indent);
    }
}

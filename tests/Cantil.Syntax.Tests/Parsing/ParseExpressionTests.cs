using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Tests.Parsing;

public sealed class ParseExpressionTests
{
    [Theory]
    [InlineData("x: 'IO[AnyStr]' = 1\n", NodeKind.Subscript)]
    [InlineData("x: \"a.b\"", NodeKind.Attribute)]
    [InlineData("x: ' int '\n", NodeKind.Name)]
    [InlineData("x: '''\n  int |\n  str\n'''\n", NodeKind.BinOp)]
    [InlineData("x: \"Literal['a']\"\n", NodeKind.Subscript)]
    public void What_stands_in_a_string_is_read_where_it_stands(string source, NodeKind kind)
    {
        var tree = Parser.Parse(SourceText.From(source));
        var literal = tree.Root.Body[0].ShouldBeOfType<AnnAssign>().Annotation.ShouldBeOfType<Constant>();
        var quotes = source.Contains("'''", StringComparison.Ordinal) ? 3 : 1;
        var inner = Parser.ParseExpression(tree, literal.Start + quotes, literal.End - quotes, new ParseBuffers());
        inner.Errors.ShouldBeEmpty();
        var value = inner.Root.Body.ShouldHaveSingleItem().ShouldBeOfType<Expr>().Value;
        value.Kind.ShouldBe(kind);
        value.Start.ShouldBeGreaterThanOrEqualTo(literal.Start + quotes);
        value.End.ShouldBeLessThanOrEqualTo(literal.End - quotes);
        if (value is Subscript { Value: Name { Id: var id } })
            tree.Text(id).ShouldBe(source.Contains("IO", StringComparison.Ordinal) ? "IO" : "Literal");
    }

    [Theory]
    [InlineData("x: 'List[int'\ny = 1\n")]
    [InlineData("x: 'a b'\n")]
    [InlineData("x: ''\n")]
    [InlineData("x: 'List[\"a]'\ny = \"\"\n")]
    [InlineData("x: 'x = 1'\n")]
    [InlineData("x: 'def f(): pass'\n")]
    [InlineData("x: '('")]
    public void What_is_no_expression_is_an_error_and_ends(string source)
    {
        var tree = Parser.Parse(SourceText.From(source));
        var literal = ((AnnAssign)tree.Root.Body[0]).Annotation;
        Parser.ParseExpression(tree, literal.Start + 1, literal.End - 1, new ParseBuffers()).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_part_of_a_text_ends()
    {
        var text = Encoding.UTF8.GetBytes("a: 'b' + f\"{c!r:>{d}}\" # e\n(1.5j, [x for x in '''y'''])\\\n if z else é\n");
        for (var start = 0; start <= text.Length; start++)
            for (var end = start; end <= text.Length; end++)
                Parser.ParseExpression(SourceText.From(text), start, end).Root.Body.Count.ShouldBe(1);
    }

    [Fact]
    public void An_expression_of_its_own_text_shares_the_names_of_another_tree()
    {
        var tree = Parser.Parse(SourceText.From("from typing import Optional\n"));
        var inner = Parser.ParseExpression(SourceText.From("Optional[x]"), tree.Names, new ParseBuffers());
        var name = ((Subscript)((Expr)inner.Root.Body[0]).Value).Value.ShouldBeOfType<Name>();
        name.Id.ShouldBe(((ImportFrom)tree.Root.Body[0]).Names[0].Name.Name);
    }
}

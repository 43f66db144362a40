using Cantil.Foundation.Text;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Tests.Parsing;

public sealed class SoftKeywordTests
{
    [Theory]
    [InlineData("match x:\n case _: pass", NodeKind.Match)]
    [InlineData("match(x):\n case _: pass", NodeKind.Match)]
    [InlineData("match (x), y:\n case _: pass", NodeKind.Match)]
    [InlineData("match -x:\n case _: pass", NodeKind.Match)]
    [InlineData("match *a, b:\n case _: pass", NodeKind.Match)]
    [InlineData("match [a]: # comment\n\n case _: pass", NodeKind.Match)]
    [InlineData("match not x:\n case _: pass", NodeKind.Match)]
    [InlineData("match {}:\n case _: pass", NodeKind.Match)]
    [InlineData("match match:\n case case: pass", NodeKind.Match)]
    [InlineData("match(x)", NodeKind.Expr)]
    [InlineData("match[x]: int", NodeKind.AnnAssign)]
    [InlineData("match[x] = 1", NodeKind.Assign)]
    [InlineData("match - x", NodeKind.Expr)]
    [InlineData("match * a", NodeKind.Expr)]
    [InlineData("match: int = 1", NodeKind.AnnAssign)]
    [InlineData("match = 1", NodeKind.Assign)]
    [InlineData("match += 1", NodeKind.AugAssign)]
    [InlineData("match, x = y", NodeKind.Assign)]
    [InlineData("match.x", NodeKind.Expr)]
    [InlineData("match not in x", NodeKind.Expr)]
    [InlineData("match if x else y", NodeKind.Expr)]
    [InlineData("match is x", NodeKind.Expr)]
    [InlineData("type X = int", NodeKind.TypeAlias)]
    [InlineData("type X[T] = list[T]", NodeKind.TypeAlias)]
    [InlineData("type type = type", NodeKind.TypeAlias)]
    [InlineData("type = 1", NodeKind.Assign)]
    [InlineData("type(x)", NodeKind.Expr)]
    [InlineData("type[x] = 1", NodeKind.Assign)]
    [InlineData("type in x", NodeKind.Expr)]
    [InlineData("case(x)", NodeKind.Expr)]
    [InlineData("_ = 1", NodeKind.Assign)]
    public void Soft_keywords_are_keywords_only_where_they_must_be(string source, NodeKind kind)
    {
        var tree = Parser.Parse(SourceText.From(source));
        tree.Errors.ShouldBeEmpty();
        tree.Root.Body.ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Engine;

public sealed class LintContextTests
{
    [Fact]
    public void Every_node_but_the_module_has_its_parent()
    {
        var context = Of("def f(a, *, b=1):\n    with x as y, z:\n        return [i for i in {1: 2} if a]\n");
        foreach (var node in context.Tree.Nodes)
            if (node is Module)
                context.Parent(node).ShouldBeNull();
            else
                Children(context.Parent(node)!).ShouldContain(node);
    }

    [Fact]
    public void Statements_and_ancestors_are_found()
    {
        var context = Of("class A:\n    def f(self):\n        return g(1)\n");
        var number = context.Tree.Nodes.ToArray().OfType<Constant>().Single();
        context.StatementOf(number).ShouldBeOfType<Return>();
        context.Text(context.Ancestor<FunctionDef>(number)!.Name.Name).ShouldBe("f");
        context.Ancestor<ClassDef>(number).ShouldNotBeNull();
        context.Ancestor<Lambda>(number).ShouldBeNull();
    }

    [Fact]
    public void Lines_and_tokens_are_found()
    {
        var context = Of("a = 1\n\tb = (2,  # c\n  3)\r\nlast");
        var offset = context.Source.ToString().IndexOf('2', StringComparison.Ordinal);
        context.LineStart(offset).ShouldBe(6);
        context.Text(new TextRange(context.LineStart(offset), context.LineEnd(offset))).ShouldBe("\tb = (2,  # c");
        context.Indentation(offset).Length.ShouldBe(1);
        context.StartsLine(7).ShouldBeTrue();
        context.StartsLine(offset).ShouldBeFalse();
        var comma = context.Tree.Tokens[context.NextToken(offset + 1)];
        comma.Kind.ShouldBe(TokenKind.Comma);
        context.Text(context.Tree.Tokens[context.NextToken(comma.End)].Range).ShouldBe("3");
        context.Text(context.Tree.Tokens[context.PreviousToken(context.Source.ToString().IndexOf('3', StringComparison.Ordinal))].Range).ShouldBe(",");
        context.PreviousToken(0).ShouldBe(-1);
        context.HasComment(new TextRange(offset, context.Source.Length)).ShouldBeTrue();
        context.HasComment(new TextRange(0, offset)).ShouldBeFalse();
        context.LineEnd(context.Source.Length).ShouldBe(context.Source.Length);
    }

    private static LintContext Of(string text)
    {
        var context = new LintContext();
        context.Begin(Linting.File("F"), Parser.Parse(SourceText.From(text)), null);
        return context;
    }

    private static List<Node> Children(Node parent)
    {
        var visitor = new Collector { Nodes = [] };
        NodeChildren.Visit(parent, ref visitor);
        return visitor.Nodes;
    }

    private struct Collector : IChildVisitor
    {
        public List<Node> Nodes;

        public readonly void Visit(Node child) => Nodes.Add(child);
    }
}

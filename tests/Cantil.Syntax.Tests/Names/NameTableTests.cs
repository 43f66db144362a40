using Cantil.Foundation.Text;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Tests.Names;

public sealed class NameTableTests
{
    [Fact]
    public void Well_known_names_have_their_constants()
    {
        var names = new NameTable();
        names.GetString(new NameId(WellKnown.Print)).ShouldBe("print");
        names.GetString(new NameId(WellKnown.DunderFuture)).ShouldBe("__future__");
        names.GetString(new NameId(WellKnown.Yield)).ShouldBe("yield");
        names.Find("TYPE_CHECKING"u8).ShouldBe(new NameId(WellKnown.TYPECHECKING));
        names.Find("no such name"u8).IsNone.ShouldBeTrue();
    }

    [Fact]
    public void Names_that_differ_late_or_in_length_are_different()
    {
        var names = new NameTable();
        string[] texts = ["a", "aa", "abcdefgh", "abcdefghi", "abcdefghij", "abcdefgh_x_abcdefgh", "abcdefgh_y_abcdefgh", "x" + new string('y', 300)];
        var ids = texts.Select(names.Add).ToArray();
        ids.ShouldBeUnique();
        texts.Select(names.Add).ShouldBe(ids);
        ids.Select(names.GetString).ShouldBe(texts);
    }

    [Fact]
    public void Many_names_keep_their_numbers()
    {
        var names = new NameTable();
        var ids = Enumerable.Range(0, 20_000).Select(i => names.Add($"name_{i}")).ToArray();
        ids.ShouldBeUnique();
        names.GetString(ids[12_345]).ShouldBe("name_12345");
        names.Find("name_19999"u8).ShouldBe(ids[^1]);
    }

    [Theory]
    [InlineData("ℌ", "H")]
    [InlineData("ﬁn", "fin")]
    [InlineData("µ", "μ")]
    public void Names_are_compared_in_nfkc(string written, string normal)
    {
        var tree = Parser.Parse(SourceText.From($"{written}\n{normal}\n"));
        var first = tree.Root.Body[0].ShouldBeOfType<Expr>().Value.ShouldBeOfType<Name>();
        var second = tree.Root.Body[1].ShouldBeOfType<Expr>().Value.ShouldBeOfType<Name>();
        first.Id.ShouldBe(second.Id);
        tree.Text(first.Id).ShouldBe(normal);
    }

    [Fact]
    public void Dotted_names_are_one_name_however_they_are_written()
    {
        var tree = Parser.Parse(SourceText.From("import a.b.c\nimport a . b . \\\n  c\n"));
        var names = tree.Root.Body.Select(s => ((Import)s).Names[0].Name.Name).ToArray();
        names[0].ShouldBe(names[1]);
        tree.Text(names[0]).ShouldBe("a.b.c");
    }
}

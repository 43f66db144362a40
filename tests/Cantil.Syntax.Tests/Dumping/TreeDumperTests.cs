using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Dumping;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Tests.Dumping;

public sealed class TreeDumperTests
{
    [Theory]
    [InlineData("x: int = 1 # type: int\n", 11)]
    [InlineData("# type: int\n", 0)]
    [InlineData("f(a, # type: int\n b)\n", 5)]
    [InlineData("def f(): # type: () -> int\n    # type: () -> int\n    pass\n", 31)]
    public void A_type_comment_where_none_may_stand_is_refused_and_nothing_is_printed(string text, int offset)
    {
        var (printed, result) = Dump(text, typeComments: true);
        result.ShouldBe(new DumpResult(DumpStatus.MisplacedTypeComment, offset));
        printed.ShouldBeEmpty();
        Dump(text, typeComments: false).Result.Status.ShouldBe(DumpStatus.Done);
    }

    [Fact]
    public void Without_type_comments_they_are_comments() =>
        Dump("x = 1 # type: int\ny # type: ignore\n", typeComments: false).Printed.ShouldNotContain("type");

    [Fact]
    public void A_chain_that_CPython_can_print_is_printed()
    {
        var (printed, result) = Dump("x = " + string.Join(" + ", Enumerable.Repeat("1", 900)), typeComments: true);
        result.Status.ShouldBe(DumpStatus.Done);
        printed.Split("BinOp(").Length.ShouldBe(900);
    }

    [Theory]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("elif")]
    public void A_chain_that_is_too_deep_even_for_CPython_is_refused(string chain)
    {
        const int Length = 20_000;
        var text = chain switch
        {
            "+" => "x = " + string.Join("+", Enumerable.Repeat("1", Length)),
            "." => "x = a" + string.Concat(Enumerable.Repeat(".b", Length)),
            _ => "if a: pass\n" + string.Concat(Enumerable.Repeat("elif b: pass\n", Length)),
        };
        var (printed, result) = Dump(text, typeComments: true);
        result.Status.ShouldBe(DumpStatus.TooDeep);
        printed.ShouldBeEmpty();
    }

    [Fact]
    public void An_integer_that_CPython_cannot_write_in_decimal_is_written_in_hexadecimal()
    {
        var digits = new string('f', 20_000);
        Dump("0x" + digits, typeComments: true).Printed.ShouldContain($"Constant(value=0x{digits})");
    }

    [Fact]
    public void What_IPython_reads_is_printed_with_its_text()
    {
        var tree = Parser.Parse(SourceText.From("%timeit f()\nx = !ls\n"), SourceKind.Notebook);
        using var output = new MemoryStream();
        TreeDumper.Dump(tree, output, new DumpOptions(false, false));
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe(
            "Module(\n   body=[\n      EscapeCommand(value='%timeit f()'),\n      Assign(\n         targets=[\n            Name(id='x', ctx=Store())],\n"
            + "         value=EscapeValue(value='!ls'))])\n");
    }

    [Theory]
    [InlineData("def f(:\n  x = \n")]
    [InlineData("f'{x' 'y\nclass\n")]
    [InlineData("0x 1__0 09 1e 0b2 99999999999999999999_")]
    [InlineData("match x:\n  case {**a, 1: 2}: pass\n  case\n")]
    public void A_tree_with_errors_can_be_printed_too(string text) => Dump(text, typeComments: true).Printed.ShouldStartWith("Module(");

    [Theory]
    [InlineData("x = 'ab\\x4'", 7)]
    [InlineData("'ok\\n' '''\\N{nothing}'''", 10)]
    [InlineData("f'{a}\\ud8'", 5)]
    [InlineData("u'\\U00110000'", 2)]
    [InlineData("b'\\xg'", 2)]
    public void A_wrong_escape_sequence_is_refused(string text, int offset) =>
        Dump(text, typeComments: true).Result.ShouldBe(new DumpResult(DumpStatus.InvalidLiteral, offset));

    [Theory]
    [InlineData("b'\\u12 \\N{'")]
    [InlineData("r'\\x4'")]
    [InlineData("'\\\\x4'")]
    [InlineData("rf'\\x4'")]
    [InlineData("00_00")]
    public void What_is_no_escape_sequence_cannot_be_wrong(string text) => Dump(text, typeComments: true).Result.Status.ShouldBe(DumpStatus.Done);

    [Fact]
    public void A_decimal_integer_that_CPython_does_not_read_is_refused() =>
        Dump("x = " + new string('1', 4301), typeComments: true).Result.ShouldBe(new DumpResult(DumpStatus.InvalidLiteral, 4));

    private static (string Printed, DumpResult Result) Dump(string text, bool typeComments)
    {
        var tree = Parser.Parse(SourceText.From(text));
        using var output = new MemoryStream();
        var result = TreeDumper.Dump(tree, output, new DumpOptions(Attributes: false, typeComments));
        return (Encoding.UTF8.GetString(output.ToArray()), result);
    }
}

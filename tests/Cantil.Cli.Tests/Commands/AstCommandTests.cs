using System.Text;

namespace Cantil.Cli.Tests.Commands;

public sealed class AstCommandTests
{
    [Fact]
    public void A_tree_is_printed_as_CPython_prints_it()
    {
        using var line = new CommandLine { Input = "x = 1\n"u8.ToArray() };
        line.Run("ast", "-").ShouldBe(0);
        line.Output.ShouldBe("Module(\n   body=[\n      Assign(\n         targets=[\n            Name(id='x', ctx=Store())],\n         value=Constant(value=1))])\n");
        line.Run("ast", "-a", "-").ShouldBe(0);
        line.Output.ShouldContain("end_col_offset=5");
    }

    [Fact]
    public void Code_that_is_no_Python_is_status_1_and_an_unreadable_file_status_2()
    {
        using var line = new CommandLine { Input = "x = = 1\n"u8.ToArray() };
        line.Run("ast", "-").ShouldBe(1);
        line.Error.ShouldStartWith("error: -:1:5: ");
        line.Output.ShouldBeEmpty();
        line.Run("ast", "nope.py").ShouldBe(2);
        line.Error.ShouldBe("error: nope.py: Cannot read the file: it does not exist.\n");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("-", "")]
    [InlineData("not ", "")]
    [InlineData("lambda: ", "")]
    public void Code_nested_ten_thousand_deep_is_a_result_or_an_error(string open, string close)
    {
        var text = new StringBuilder().Insert(0, open, 10_000).Append('x').Insert(open.Length * 10_000 + 1, close, 10_000).Append('\n');
        using var line = new CommandLine { Input = Encoding.UTF8.GetBytes(text.ToString()) };
        line.Run("ast", "-").ShouldBe(1);
        line.Error.ShouldStartWith("error: -:1:");
    }
}

using System.Text;

namespace Cantil.Cli.Tests.Commands;

public sealed class FormatCommandTests
{
    private const string Bad = "x  =  1\n";
    private const string Good = "x = 1\n";

    [Fact]
    public void Files_are_written_and_counted()
    {
        using var line = new CommandLine();
        var bad = line.Write("a.py", Bad);
        line.Write("b.py", Good);
        line.Run("format", "--isolated").ShouldBe(0);
        line.Output.ShouldBe("1 file reformatted, 1 file left unchanged\n");
        File.ReadAllText(bad).ShouldBe(Good);
        line.Run("format", "--isolated", "--exit-non-zero-on-format").ShouldBe(0);
        line.Output.ShouldBe("2 files left unchanged\n");
        line.Run("format", "--isolated", "-q").ShouldBe(0);
        line.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_path_that_is_not_there_is_named_once()
    {
        using var line = new CommandLine();
        line.Run("format", "--isolated", "nope.py").ShouldBe(2);
        line.Error.ShouldBe("error: nope.py: Cannot read the file: it does not exist.\n");
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var line = new CommandLine();
        var bad = line.Write("a.py", Bad);
        line.Write("b.py", Good);
        line.Run("format", "--isolated", "--check").ShouldBe(1);
        line.Output.ShouldBe("Would reformat: a.py\n1 file would be reformatted, 1 file already formatted\n");
        File.ReadAllText(bad).ShouldBe(Bad);
        line.Run("format", "--isolated", "--check", "b.py").ShouldBe(0);
        line.Output.ShouldBe("1 file already formatted\n");
    }

    [Fact]
    public void Differences_are_printed()
    {
        using var line = new CommandLine();
        var bad = line.Write("a.py", "a = 1\n" + Bad);
        line.Run("format", "--isolated", "--diff").ShouldBe(1);
        line.Output.ShouldBe("--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n a = 1\n-x  =  1\n+x = 1\n\n");
        line.Error.ShouldBe("1 file would be reformatted\n");
        File.ReadAllText(bad).ShouldEndWith(Bad);
    }

    [Fact]
    public void A_file_with_a_syntax_error_stays_and_the_others_do_not()
    {
        using var line = new CommandLine();
        var broken = line.Write("a.py", "x  = (\n");
        var bad = line.Write("b.py", Bad);
        line.Run("format", "--isolated").ShouldBe(2);
        line.Output.ShouldBe("1 file reformatted\n");
        line.Error.ShouldStartWith("error: a.py:1:6: ");
        File.ReadAllText(broken).ShouldBe("x  = (\n");
        File.ReadAllText(bad).ShouldBe(Good);
    }

    [Theory]
    [InlineData(Bad, Good)]
    [InlineData(Good, Good)]
    [InlineData("", "")]
    public void Standard_input_goes_to_standard_output(string input, string expected)
    {
        using var line = new CommandLine { Input = Encoding.UTF8.GetBytes(input) };
        line.Run("format", "--isolated", "-").ShouldBe(0);
        line.Output.ShouldBe(expected);
        line.Run("format", "--isolated", "--check", "-").ShouldBe(input == expected ? 0 : 1);
        line.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Byte_order_marks_line_endings_and_encodings_are_kept()
    {
        using var line = new CommandLine();
        var marked = line.Write("a.py", "");
        File.WriteAllBytes(marked, [0xEF, 0xBB, 0xBF, .. "x  = 1\r\ny  = 2\r\n"u8]);
        var latin = line.Write("b.py", "");
        File.WriteAllBytes(latin, [.. "# coding: latin-1\nx  = '"u8, 0xE9, .. "'\n"u8]);
        line.Run("format", "--isolated", "--verify").ShouldBe(0);
        File.ReadAllBytes(marked).ShouldBe([0xEF, 0xBB, 0xBF, .. "x = 1\r\ny = 2\r\n"u8]);
        File.ReadAllBytes(latin).ShouldBe([.. "# coding: latin-1\nx = \""u8, 0xE9, .. "\"\n"u8]);
    }

    [Fact]
    public void Settings_hold()
    {
        using var line = new CommandLine();
        line.Write("pyproject.toml", "[tool.ruff]\nindent-width = 2\n[tool.ruff.format]\nquote-style = 'single'\nexclude = ['left.py']\n");
        var file = line.Write("a.py", "if x:\n    y = \"a\"\n");
        var left = line.Write("left.py", Bad);
        line.Run("format").ShouldBe(0);
        File.ReadAllText(file).ShouldBe("if x:\n  y = 'a'\n");
        File.ReadAllText(left).ShouldBe(Bad);
    }

    [Fact]
    public void Notebooks_are_formatted_cell_by_cell()
    {
        using var line = new CommandLine();
        const string before = """{"cells":[{"cell_type":"code","metadata":{},"outputs":[],"source":["x  = 1\n","y  = 2"]},{"cell_type":"code","metadata":{},"outputs":[],"source":["%time z"]}],"metadata":{},"nbformat":4,"nbformat_minor":5}""";
        var file = line.Write("a.ipynb", before);
        line.Run("format", "--isolated", "--diff").ShouldBe(1);
        line.Output.ShouldStartWith("--- a.ipynb:cell 1\n");
        line.Run("format", "--isolated").ShouldBe(0);
        File.ReadAllText(file).ShouldBe(before.Replace("x  = 1", "x = 1", StringComparison.Ordinal).Replace("y  = 2", "y = 2", StringComparison.Ordinal));
        line.Run("format", "--isolated", "--check").ShouldBe(0);
    }

    [Fact]
    public void Only_the_lines_of_a_range_change()
    {
        using var line = new CommandLine();
        var file = line.Write("a.py", "a  = 1\nb  = 2\nc  = 3\n");
        line.Run("format", "--isolated", "--range", "2-3", "a.py").ShouldBe(0);
        File.ReadAllText(file).ShouldBe("a  = 1\nb = 2\nc  = 3\n");
        line.Run("format", "--isolated", "--range", "3-2", "a.py").ShouldBe(2);
        line.Run("format", "--isolated", "--range", "x", "a.py").ShouldBe(2);
    }

    [Fact]
    public void Markdown_is_formatted()
    {
        using var line = new CommandLine();
        var file = line.Write("a.md", "# a  b\n\n```python\nx  =  1\n```\n");
        line.Run("format", "--isolated").ShouldBe(0);
        File.ReadAllText(file).ShouldBe("# a  b\n\n```python\nx = 1\n```\n");
    }
}

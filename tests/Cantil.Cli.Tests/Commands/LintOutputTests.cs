using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Cantil.Cli.Tests.Commands;

/// <summary>Forms of output, notebooks and standard input, through the whole program.</summary>
public sealed class LintOutputTests : IDisposable
{
    private const string Notebook = """
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "python"}}, "cells": [
        {"cell_type": "markdown", "metadata": {}, "source": ["text"]},
        {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": ["x = 1\n", "import os"]},
        {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": ["y = x\n", "\n", "\n", "print(nope)\n"]}]}
        """;

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    private string Lint(string format, params string[] paths)
    {
        _line.Run(["lint", "--isolated", "--no-cache", "--select", "F401,F821", "--output-format", format, .. paths]).ShouldBe(1, _line.Error);
        return _line.Output;
    }

    [Fact]
    public void A_notebook_has_cells()
    {
        _line.Write("n.ipynb", Notebook);
        Lint("concise").ShouldStartWith("n.ipynb:cell 2:2:8: F401 ");
        _line.Output.ShouldContain("\nn.ipynb:cell 3:4:7: F821 ");
        Lint("grouped").ShouldStartWith("n.ipynb:\n  cell 2:2:8 F401 ");
        Lint("github").ShouldStartWith($"::error title=Cantil (F401),file={_line.Folder}/n.ipynb,line=1,col=1,endLine=1,endColumn=1::n.ipynb:1:1: F401 ");
        Lint("pylint").ShouldStartWith("n.ipynb:1: [F401] ");
        using var document = JsonDocument.Parse(Lint("json"));
        var second = document.RootElement[1];
        second.GetProperty("cell").GetInt32().ShouldBe(3);
        second.GetProperty("location").GetProperty("row").GetInt32().ShouldBe(4);
        second.GetProperty("noqa_row").GetInt32().ShouldBe(4);
        var edit = document.RootElement[0].GetProperty("fix").GetProperty("edits")[0];
        edit.GetProperty("location").GetProperty("row").GetInt32().ShouldBe(2);
        edit.GetProperty("end_location").GetProperty("row").GetInt32().ShouldBe(3);
        using var sarif = JsonDocument.Parse(Lint("sarif"));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation")
            .GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(6);
        XDocument.Parse(Lint("junit")).Descendants("testcase").ShouldAllBe(test => test.Attribute("line") == null);
    }

    [Fact]
    public void A_frame_stays_in_its_cell()
    {
        _line.Write("n.ipynb", Notebook);
        Lint("full").ShouldContain("\n --> n.ipynb:cell 2:2:8\n  |\n1 | x = 1\n2 | import os\n  |        ^^\n");
        _line.Output.ShouldContain("\n --> n.ipynb:cell 3:4:7\n  |\n4 | print(nope)\n  |       ^^^^\n");
    }

    [Theory]
    [InlineData("new/x.ipynb", "new/x.ipynb:cell 2:2:8: F401 ")]
    [InlineData("x.pyi", "x.pyi:3:1: F821 ")]
    [InlineData(null, "-:1:4: F821 ")]
    public void Standard_input_is_what_its_name_says(string? name, string expected)
    {
        _line.Input = Encoding.UTF8.GetBytes(name?.EndsWith(".ipynb", StringComparison.Ordinal) == true ? Notebook : "x: Later\nclass Later: ...\nnope\n");
        Lint("concise", name is null ? ["-"] : ["--stdin-filename", name, "-"]).ShouldStartWith(expected);
    }

    [Fact]
    public void A_notebook_that_is_none_is_an_error()
    {
        _line.Write("n.ipynb", "{\"cells\": 3}");
        _line.Run("lint", "--isolated", "--no-cache", "--select", "F").ShouldBe(2);
        _line.Error.ShouldStartWith("error: n.ipynb: Line 1: ");
    }

    [Fact]
    public void The_form_can_come_from_settings_and_environment()
    {
        _line.Write("a.py", "import os\n");
        _line.Write("cantil.toml", "output-format = 'pylint'\n");
        _line.Run("lint", "--no-cache", "--select", "F").ShouldBe(1);
        _line.Output.ShouldStartWith("a.py:1: [F401] ");
        _line.With("CANTIL_OUTPUT_FORMAT", "azure").Run("lint", "--no-cache", "--select", "F").ShouldBe(1);
        _line.Output.ShouldStartWith("##vso[task.logissue ");
        _line.Run("lint", "--no-cache", "--select", "F", "--output-format", "concise").ShouldBe(1);
        _line.Output.ShouldStartWith("a.py:1:8: F401 ");
    }

    [Fact]
    public void A_file_takes_the_report_and_exit_zero_the_status()
    {
        _line.Write("a.py", "import os\n");
        _line.Run("lint", "--isolated", "--no-cache", "--select", "F", "--output-format", "sarif", "-o", "out.sarif", "--exit-zero").ShouldBe(0);
        _line.Output.ShouldBeEmpty();
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Join(_line.Folder, "out.sarif")));
        document.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(1);
        _line.Run("lint", "--isolated", "--no-cache", "-o", "none/out").ShouldBe(2);
        _line.Error.ShouldStartWith("error: Cannot write `none/out`: ");
    }

    [Fact]
    public void Statistics_have_a_form_in_tables_and_JSON_only()
    {
        _line.Write("a.py", "import os\n");
        _line.Run("lint", "--isolated", "--no-cache", "--statistics", "--output-format", "junit").ShouldBe(2);
        _line.Error.ShouldContain("`--statistics` cannot be printed as `junit`");
        Lint("json", "--statistics");
        using var document = JsonDocument.Parse(_line.Output);
        document.RootElement[0].GetProperty("fixable").GetBoolean().ShouldBeTrue();
        document.RootElement[0].GetProperty("fixable_count").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("json", "[]")]
    [InlineData("json-lines", "")]
    [InlineData("gitlab", "[]")]
    [InlineData("github", "")]
    [InlineData("azure", "")]
    [InlineData("pylint", "")]
    [InlineData("grouped", "All checks passed!\n")]
    public void Nothing_found_has_a_form_too(string format, string expected)
    {
        _line.Write("a.py", "x = 1\n");
        _line.Run("lint", "--isolated", "--no-cache", "--output-format", format).ShouldBe(0);
        _line.Output.ShouldBe(expected);
    }
}

namespace Cantil.Cli.Tests.Commands;

public sealed class FormatPreviewTests
{
    private const string Stable = "call(\n    {\n        1: 2,\n    }\n)\n";
    private const string Preview = "call({\n    1: 2,\n})\n";

    [Theory]
    [InlineData("", Stable)]
    [InlineData("[tool.cantil]\npreview = true\n", Preview)]
    [InlineData("[tool.cantil.format]\npreview = true\n", Preview)]
    [InlineData("[tool.cantil.lint]\npreview = true\n", Stable)]
    [InlineData("[tool.cantil]\npreview = true\n[tool.cantil.format]\npreview = false\n", Stable)]
    [InlineData("[tool.cantil]\npreview = true\n[tool.cantil.lint]\npreview = false\n", Preview)]
    [InlineData("[tool.ruff.format]\npreview = true\n", Preview)]
    [InlineData("[tool.black]\npreview = true\n", Preview)]
    public void The_style_has_a_switch_of_its_own(string settings, string expected)
    {
        using var line = new CommandLine();
        line.Write("pyproject.toml", settings);
        line.Write("a.py", expected);
        line.Run("format", "--check", "a.py").ShouldBe(0);
        line.Run("check", "--select", "CT", "a.py").ShouldBe(0);
        line.Write("a.py", expected == Stable ? Preview : Stable);
        line.Run("format", "--check", "a.py").ShouldBe(1);
        line.Run("check", "--select", "CT", "a.py").ShouldBe(1);
        line.Run("check", "--select", "CT", "--fix", "a.py").ShouldBe(0);
        File.ReadAllText(Path.Join(line.Folder, "a.py")).ShouldBe(expected);
    }

    [Fact]
    public void The_command_line_has_the_last_word()
    {
        using var line = new CommandLine();
        line.Write("pyproject.toml", "[tool.cantil.format]\npreview = true\n");
        line.Write("a.py", Stable);
        line.Run("format", "--check", "--no-preview").ShouldBe(0);
        line.Run("format", "--check").ShouldBe(1);
        line.Write("pyproject.toml", "");
        line.Run("format", "--check").ShouldBe(0);
        line.Run("format", "--check", "--preview").ShouldBe(1);
    }

    [Theory]
    [InlineData("format", "--check")]
    [InlineData("check", "--quiet")]
    public void What_is_kept_of_one_style_does_not_answer_for_the_other(string command, string option)
    {
        using var line = new CommandLine();
        line.Write("pyproject.toml", "[tool.cantil.lint]\nselect = ['CT']\n");
        File.SetLastWriteTimeUtc(line.Write("a.py", Stable), DateTime.UtcNow.AddMinutes(-5));
        for (var i = 0; i < 2; i++)
        {
            line.Run(command, option).ShouldBe(0);
            line.Run(command, option, "--preview").ShouldBe(1);
        }
    }

    [Fact]
    public void It_holds_in_docstrings_Markdown_and_notebooks()
    {
        using var line = new CommandLine();
        var module = line.Write("a.py", "def f():\n    \"\"\"F.\n\n    >>> call({1: 2,})\n    \"\"\"\n");
        var text = line.Write("b.md", "```python\ncall({1: 2,})\n```\n");
        var notebook = line.Write(
            "c.ipynb",
            "{\"cells\": [{\"cell_type\": \"code\", \"id\": \"a\", \"execution_count\": null, \"metadata\": {}, \"outputs\": [], \"source\": [\"call({1: 2,})\"]}],"
            + " \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}\n");
        line.Run("format", "--isolated", "--preview", "--config", "format.docstring-code-format = true", "a.py", "b.md", "c.ipynb").ShouldBe(0);
        File.ReadAllText(module).ShouldBe("def f():\n    \"\"\"F.\n\n    >>> call({\n    ...     1: 2,\n    ... })\n    \"\"\"\n");
        File.ReadAllText(text).ShouldBe($"```python\n{Preview}```\n");
        File.ReadAllText(notebook).ShouldContain("call({\\n");
    }
}

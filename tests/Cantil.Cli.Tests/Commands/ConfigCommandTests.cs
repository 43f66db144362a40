using System.Text.Json;

namespace Cantil.Cli.Tests.Commands;

public sealed class ConfigCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void What_holds_is_shown_with_its_place()
    {
        var file = _line.Write("pyproject.toml", "[tool.ruff]\nline-length = 99\n[tool.ruff.lint]\nselect = ['F4']\nper-file-ignores = {'x.py' = ['F402']}\n");
        _line.Write("x.py", "import os\n");
        _line.Run("config", "show", "x.py").ShouldBe(0);
        _line.Error.ShouldBe("");
        _line.Output.ShouldContain($"\nline-length = 99  # {file}:2:15\n");
        _line.Output.ShouldContain($"\nlint.select = [\"F4\"]  # {file}:4:10\n");
        _line.Output.ShouldContain("\npreview = false  # default\n");
        _line.Output.ShouldContain("\n#\tunused-import (F401)\n");
        _line.Output.ShouldContain("\n#\timport-shadowed-by-loop-var (F402), ignored in this file\n");
        _line.Output.ShouldNotContain("F841");
    }

    [Fact]
    public void Programs_read_it_as_json()
    {
        var file = _line.Write("cantil.toml", "[lint]\nselect = ['F401']\n");
        _line.With("CANTIL_LINE_LENGTH", "70").Run("config", "show", "--output-format", "json", "--config", "lint.extend-select=['F402']").ShouldBe(0);
        using var document = JsonDocument.Parse(_line.Output);
        var settings = document.RootElement.GetProperty("settings");
        settings.GetProperty("line-length").GetProperty("value").GetInt32().ShouldBe(70);
        settings.GetProperty("line-length").GetProperty("sources")[0].GetProperty("path").GetString().ShouldBe("CANTIL_LINE_LENGTH");
        var select = settings.GetProperty("lint.select").GetProperty("sources")[0];
        select.GetProperty("kind").GetString().ShouldBe("file");
        select.GetProperty("path").GetString().ShouldBe(file);
        select.GetProperty("row").GetInt32().ShouldBe(2);
        select.GetProperty("column").GetInt32().ShouldBe(10);
        settings.GetProperty("preview").GetProperty("sources").GetArrayLength().ShouldBe(0);
        document.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("code").GetString()).ShouldBe(["F401", "F402"]);
    }

    [Fact]
    public void What_black_is_told_is_shown_for_the_formatter()
    {
        var file = _line.Write("pyproject.toml", "[tool.black]\nline-length = 101\nskip-string-normalization = true\nextend-exclude = '/gen/'\n");
        _line.Write("x.py", "x = 1\n");
        _line.Run("config", "show").ShouldBe(0);
        _line.Output.ShouldContain("\nline-length = 88  # default\n");
        _line.Output.ShouldContain(
            "\n# For `cantil format` alone, from black's settings\n" +
            $"#\tline-length = 101  # {file}:2:15\n#\tformat.quote-style = \"preserve\"  # {file}:3:29\n#\tblack.extend-exclude = \"/gen/\"  # {file}:4:18\n");
        _line.Run("lint", "--show-settings", "x.py").ShouldBe(0);
        _line.Output.ShouldContain($"#\tline-length = 101  # {file}:2:15\n");
        _line.Run("config", "show", "--output-format", "json").ShouldBe(0);
        using var document = JsonDocument.Parse(_line.Output);
        document.RootElement.GetProperty("format-settings").GetProperty("line-length").GetProperty("value").GetInt32().ShouldBe(101);
    }

    [Fact]
    public void Lint_shows_what_holds_for_the_first_file_and_checks_nothing()
    {
        _line.Write("b.py", "import os\n");
        _line.Write("a/a.py", "import os\n");
        _line.Write("a/cantil.toml", "line-length = 3\n");
        _line.Run("lint", "--show-settings", "--select", "F4").ShouldBe(0);
        _line.Output.ShouldStartWith("# Settings for: \"");
        _line.Output.ShouldContain("a/a.py\"\n");
        _line.Output.ShouldContain("\nline-length = 3\n");
        _line.Output.ShouldContain("\nlint.select = [\"F4\"]\n");
        _line.Run("lint", "--show-settings", "empty").ShouldBe(2);
    }

    [Theory]
    [InlineData("config")]
    [InlineData("config", "hide")]
    [InlineData("config", "show", "nowhere")]
    public void What_makes_no_sense_is_said(params string[] arguments)
    {
        _line.Run(arguments).ShouldBe(2);
        _line.Output.ShouldBe("");
        _line.Error.ShouldStartWith("error: ");
    }

    [Fact]
    public void Settings_that_cannot_be_used_are_an_error()
    {
        _line.Write("cantil.toml", "[lint]\nselect = ['F4O1']\n");
        _line.Run("config", "show").ShouldBe(2);
        _line.Error.ShouldContain("cantil.toml:2:10 names. Did you mean `F401`?");
    }
}

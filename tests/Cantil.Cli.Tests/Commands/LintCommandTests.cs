using System.Text;
using System.Text.Json;

namespace Cantil.Cli.Tests.Commands;

public sealed class LintCommandTests
{
    private const string Bad = "import os\n";

    [Fact]
    public void Findings_are_printed_and_give_status_1()
    {
        using var line = new CommandLine();
        line.Write("a.py", Bad);
        line.Write("sub/b.py", "x = 1\n");
        line.Run("lint", "--isolated", "--select", "F", "--output-format", "concise").ShouldBe(1);
        line.Output.ShouldMatch(@"^a\.py:1:8: F401 \[\*\] .+\nFound 1 error\.\n\[\*\] 1 fixable with `--fix`\.\n$");
        line.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_found_is_said_and_gives_status_0()
    {
        using var line = new CommandLine();
        line.Write("a.py", "x = 1\n");
        line.Run("lint", "--isolated").ShouldBe(0);
        line.Output.ShouldBe("All checks passed!\n");
        line.Run("lint", "--isolated", "--output-format", "json").ShouldBe(0);
        line.Output.ShouldBe("[]");
        line.Run("lint", "--isolated", "--quiet").ShouldBe(0);
        line.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Options_for_the_status_and_for_silence_are_heard()
    {
        using var line = new CommandLine();
        line.Write("a.py", Bad);
        line.Run("lint", "--isolated", "--exit-zero", "-q", "--output-format=concise").ShouldBe(0);
        line.Output.ShouldMatch(@"^a\.py:1:8: F401 .+\n$");
        line.Run("lint", "--isolated", "--silent").ShouldBe(1);
        line.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_file_is_one_line_and_status_2_and_the_others_are_checked()
    {
        using var line = new CommandLine();
        line.Write("a.py", Bad);
        Directory.CreateDirectory(Path.Combine(line.Folder, "d.py"));
        line.Run("lint", "--isolated", "--select", "F", "--output-format", "concise", "nope.py", "a.py", "d.py").ShouldBe(2);
        line.Error.ShouldBe("error: nope.py: Cannot read the file: it does not exist.\n");
        line.Output.ShouldStartWith("a.py:1:8: F401 ");
    }

    [Fact]
    public void A_missing_file_is_a_finding_where_the_rule_is_selected()
    {
        using var line = new CommandLine();
        line.Run("lint", "--isolated", "--select", "E902", "--output-format", "concise", "nope.py").ShouldBe(1);
        line.Output.ShouldBe("nope.py:1:1: E902 Cannot read the file: it does not exist\nFound 1 error.\n");
        line.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_one_clear_line()
    {
        using var line = new CommandLine();
        File.WriteAllBytes(Path.Combine(line.Folder, "a.py"), [.. "x = '"u8, 0xFF, .. "'\n"u8]);
        line.Run("lint", "--isolated", "--select", "F").ShouldBe(2);
        line.Error.Split('\n').Length.ShouldBe(2);
        line.Error.ShouldStartWith("error: a.py");
    }

    [Fact]
    public void Unknown_rules_are_refused_with_the_nearest()
    {
        using var line = new CommandLine();
        line.Write("a.py", Bad);
        line.Run("lint", "--isolated", "--select", "F4011").ShouldBe(2);
        line.Error.ShouldContain("`F4011`");
        line.Error.ShouldContain("F401`");
        line.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Standard_input_is_linted_under_the_name_it_is_given()
    {
        using var line = new CommandLine { Input = Encoding.UTF8.GetBytes(Bad) };
        line.Run("lint", "--isolated", "--output-format", "concise", "-").ShouldBe(1);
        line.Output.ShouldStartWith("-:1:8: F401 ");
        line.Run("lint", "--isolated", "--output-format", "concise", "--stdin-filename", "sub/x.py", "-").ShouldBe(1);
        line.Output.ShouldStartWith("sub/x.py:1:8: F401 ");
        line.Run("lint", "--isolated", "-", "a.py").ShouldBe(2);
    }

    [Fact]
    public void A_report_may_go_to_a_file()
    {
        using var line = new CommandLine { IsTerminal = true };
        line.Write("a.py", Bad);
        line.Run("lint", "--isolated", "--output-format", "json", "-o", "report.json").ShouldBe(1);
        line.Output.ShouldBeEmpty();
        var report = File.ReadAllText(Path.Combine(line.Folder, "report.json"));
        report.ShouldNotContain("\e");
        using var document = JsonDocument.Parse(report);
        document.RootElement[0].GetProperty("filename").GetString().ShouldBe(Path.Combine(line.Folder, "a.py"));
        line.Run("lint", "--isolated", "-o", "no/such/folder/report.json").ShouldBe(2);
        line.Error.ShouldContain(": Cannot write `no/such/folder/report.json`");
    }

    [Fact]
    public void Statistics_count_and_name_what_was_found()
    {
        using var line = new CommandLine();
        line.Write("a.py", "import os\nimport sys\nx = undefined\n");
        line.Run("lint", "--isolated", "--select", "F", "--statistics").ShouldBe(1);
        line.Output.ShouldBe("2\tF401\t[*] unused-import\n1\tF821\t[ ] undefined-name\nFound 3 errors.\n[*] 2 fixable with `--fix`.\n");
        line.Run("lint", "--isolated", "--select", "F", "--statistics", "--output-format", "json").ShouldBe(1);
        using var document = JsonDocument.Parse(line.Output);
        document.RootElement.EnumerateArray().Select(row => row.GetProperty("count").GetInt32()).ShouldBe([2, 1]);
    }

    [Fact]
    public void Settings_come_from_the_project_and_the_command_line_wins()
    {
        using var line = new CommandLine();
        line.Write("pyproject.toml", "[tool.cantil]\noutput-format = \"concise\"\n[tool.cantil.lint]\nignore = [\"F401\"]\nper-file-ignores = { \"t_*.py\" = [\"F821\"] }\n");
        line.Write("a.py", "import os\n\nundefined\n");
        line.Write("t_a.py", "import os\n\nundefined\n");
        line.Run("lint").ShouldBe(1);
        line.Output.ShouldMatch(@"^a\.py:3:1: F821 .+\nFound 1 error\.\n$");
        line.Run("lint", "--select", "F401").ShouldBe(1);
        line.Output.ShouldContain("Found 2 errors.\n");
        line.Run("lint", "--isolated", "--statistics").ShouldBe(1);
        line.Output.ShouldContain("2\tF401\t[*] unused-import\n");
        line.Output.ShouldContain("2\tF821\t[ ] undefined-name\n");
    }

    [Fact]
    public void Settings_that_are_wrong_stop_the_run_with_their_place()
    {
        using var line = new CommandLine();
        line.Write("pyproject.toml", "[tool.cantil]\nline-length = \"long\"\n");
        line.Write("a.py", Bad);
        line.Run("lint").ShouldBe(2);
        line.Error.ShouldContain("pyproject.toml:2:15: ");
        line.Output.ShouldBeEmpty();
    }

    [Fact]
    public void The_files_can_be_shown()
    {
        using var line = new CommandLine();
        line.Write("a.py", Bad);
        line.Write("sub/b.pyi", Bad);
        line.Write("venv/c.py", Bad);
        line.Write("notes.txt", Bad);
        line.Run("lint", "--isolated", "--show-files", "--extend-exclude", "venv").ShouldBe(0);
        line.Output.ShouldBe($"{line.Folder}/a.py\n{line.Folder}/sub/b.pyi\n");
    }

    [Fact]
    public void No_files_is_a_warning()
    {
        using var line = new CommandLine();
        line.Run("lint", "--isolated").ShouldBe(0);
        line.Error.ShouldBe("warning: There are no Python files under the given paths.\n");
    }

    [Theory]
    [InlineData("--per-file-ignores", "x")]
    [InlineData("--line-length", "0")]
    [InlineData("--exclude", "[")]
    public void A_value_that_cannot_be_used_is_refused(string option, string value)
    {
        using var line = new CommandLine();
        line.Run("lint", "--isolated", option, value).ShouldBe(2);
        line.Error.ShouldContain($"`{value}`");
        line.Error.ShouldContain(option);
    }
}

namespace Cantil.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Findings_and_formatting_are_one_report()
    {
        using var line = new CommandLine();
        line.Write("a.py", "import os\nx  =  1\n");
        line.Write("b.py", "x = 1\n");
        line.Run("check", "--isolated", "--select", "F", "--output-format", "concise").ShouldBe(1);
        var lines = line.Output.Split('\n');
        lines[0].ShouldStartWith("a.py:1:8: F401 ");
        lines[1].ShouldStartWith("a.py:2:1: CT001 ");
        lines[2].ShouldBe("Found 2 errors.");
        line.Run("check", "--isolated", "b.py").ShouldBe(0);
        line.Output.ShouldBe("All checks passed!\n");
    }

    [Fact]
    public void Lint_alone_does_not_look_at_formatting()
    {
        using var line = new CommandLine();
        line.Write("a.py", "x  =  1\n");
        line.Run("lint", "--isolated", "--select", "CT,F").ShouldBe(0);
    }

    [Fact]
    public void Fixing_formats_too()
    {
        using var line = new CommandLine();
        var file = line.Write("a.py", "import os\nx  =  y\n");
        line.Run("check", "--isolated", "--fix", "--output-format", "concise").ShouldBe(1);
        File.ReadAllText(file).ShouldBe("x = y\n");
        line.Output.ShouldStartWith("a.py:1:5: F821 ");
    }

    [Fact]
    public void A_path_can_be_left_out()
    {
        using var line = new CommandLine();
        line.Write("a.py", "x  =  1\n");
        line.Run("check", "--isolated", "--per-file-ignores", "a.py:CT001").ShouldBe(0);
        line.Run("check", "--isolated", "--config", "format.exclude = ['a.py']").ShouldBe(0);
    }

    [Fact]
    public void Broken_code_is_reported_once()
    {
        using var line = new CommandLine();
        line.Write("a.py", "x = (\n");
        line.Run("check", "--isolated", "--output-format", "concise").ShouldBe(1);
        line.Output.ShouldContain("invalid-syntax");
        line.Output.ShouldNotContain("CT001");
    }
}

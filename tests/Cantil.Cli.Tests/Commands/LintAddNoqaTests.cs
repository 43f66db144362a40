using System.Text;

namespace Cantil.Cli.Tests.Commands;

public sealed class LintAddNoqaTests
{
    [Fact]
    public void Findings_are_suppressed_and_found_no_more()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", "import os\nimport re\n");
        line.Run("lint", "--isolated", "--select", "F", "--add-noqa").ShouldBe(0);
        line.Output.ShouldBeEmpty();
        line.Error.ShouldBe("Added 2 noqa directives.\n");
        File.ReadAllText(path).ShouldBe("import os  # noqa: F401\nimport re  # noqa: F401\n");
        line.Run("lint", "--isolated", "--select", "F").ShouldBe(0);
        line.Run("lint", "--isolated", "--select", "F", "--add-noqa").ShouldBe(0);
        line.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_reason_stands_behind_an_equals_sign()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", "import os\n");
        line.Run("lint", "--isolated", "--select", "F", "--add-noqa=for others", "a.py").ShouldBe(0);
        line.Error.ShouldBe("Added 1 noqa directive.\n");
        File.ReadAllText(path).ShouldBe("import os  # noqa: F401 for others\n");
        line.Write("b.py", "import os\n");
        line.Run("lint", "--isolated", "--select", "F", "--add-noqa", "b.py").ShouldBe(0);
        line.Run("lint", "--isolated", "--add-noqa=a\nb", "b.py").ShouldBe(2);
    }

    [Fact]
    public void Encodings_and_broken_files_stay_as_they_are()
    {
        using var line = new CommandLine();
        var marked = line.Write("a.py", "");
        File.WriteAllBytes(marked, [0xEF, 0xBB, 0xBF, .. "import os\r\n"u8]);
        var latin = line.Write("b.py", "");
        File.WriteAllBytes(latin, Encoding.Latin1.GetBytes("# coding: latin-1\nimport os  # \u00e9\n"));
        var broken = line.Write("c.py", "import os\nx = (\n");
        line.Run("lint", "--isolated", "--select", "F", "--add-noqa").ShouldBe(0);
        File.ReadAllBytes(marked).ShouldBe([0xEF, 0xBB, 0xBF, .. "import os  # noqa: F401\r\n"u8]);
        File.ReadAllBytes(latin).ShouldBe(Encoding.Latin1.GetBytes("# coding: latin-1\nimport os  # \u00e9  # noqa: F401\n"));
        File.ReadAllText(broken).ShouldBe("import os\nx = (\n");
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--diff")]
    [InlineData("--ignore-noqa")]
    [InlineData("--statistics")]
    [InlineData("--watch")]
    [InlineData("--write-baseline=b.json")]
    [InlineData("--stdin-filename=a.py")]
    [InlineData("-")]
    public void What_it_does_not_go_with_is_refused(string other)
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", "import os\n");
        line.Run("lint", "--isolated", "--add-noqa", other).ShouldBe(2);
        line.Error.ShouldContain("--add-noqa");
        File.ReadAllText(path).ShouldBe("import os\n");
    }
}

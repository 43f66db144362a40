namespace Cantil.Cli.Tests.Commands;

public sealed class BaselineTests : IDisposable
{
    private readonly CommandLine _line = new();

    public BaselineTests()
    {
        _line.Write("cantil.toml", "baseline = 'known/base.txt'\nlint.select = ['F']\n");
        _line.Write("a.py", "import os\n\n\ndef f():\n    x = 1\n");
        _line.Write("pkg/b.py", "import sys\nimport sys\n");
        _line.Write("known/.keep", "");
    }

    public void Dispose() => _line.Dispose();

    private string[] Lines => File.ReadAllLines(Path.Combine(_line.Folder, "known/base.txt"));

    private string Findings(params string[] arguments)
    {
        _line.Run(["lint", "--output-format", "concise", "-q", .. arguments]);
        return string.Join(' ', _line.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split(' ').Take(2))));
    }

    [Fact]
    public void What_is_known_is_not_reported_and_does_not_fail()
    {
        _line.Run("lint", "--write-baseline", "known/base.txt").ShouldBe(0);
        _line.Output.ShouldBe("Wrote 4 known findings to known/base.txt.\n");
        Lines[0].ShouldBe("# cantil baseline 1");
        Lines.Skip(1).Select(line => string.Join(' ', line.Split('\t').Take(2))).ShouldBe(["../a.py F401", "../a.py F841", "../pkg/b.py F401", "../pkg/b.py F811"]);
        _line.Run("lint").ShouldBe(0);
        _line.Output.ShouldBe("All checks passed!\n");
        _line.Run("lint", "--statistics").ShouldBe(0);
        _line.Output.ShouldBe("");
        _line.Run("lint", "--ignore-baseline").ShouldBe(1);
        _line.Run("lint", "--ignore-baseline", "--statistics").ShouldBe(1);
    }

    [Fact]
    public void Lines_may_move_and_be_indented_and_new_findings_are_reported()
    {
        _line.Run("lint", "--write-baseline", "known/base.txt");
        _line.Write("a.py", "import json\n# moved\nif True:\n    import os\n\n\ndef g():\n    y = 2\n\n\ndef f():\n    z = 3\n    x = 1\n");
        Findings().ShouldBe("a.py:1:8: F401 a.py:8:5: F841 a.py:12:5: F841");
        _line.Run("lint", "--statistics");
        _line.Output.ShouldStartWith("2\tF841");
    }

    [Fact]
    public void Of_equal_lines_the_new_one_is_reported()
    {
        _line.Write("a.py", "def f():\n    a = 1\n    x = 1\n    b = 1\n");
        _line.Run("lint", "--write-baseline", "known/base.txt", "a.py");
        _line.Write("a.py", "def e():\n    x = 1\n\n\ndef f():\n    a = 1\n    x = 1\n    b = 1\n");
        Findings("a.py").ShouldBe("a.py:2:5: F841");
        _line.Write("a.py", "def f():\n    x = 1\n");
        Findings("a.py").ShouldBe("");
    }

    [Fact]
    public void What_is_gone_is_taken_out_and_what_was_not_looked_at_stays()
    {
        _line.Run("lint", "--write-baseline", "known/base.txt");
        var before = File.ReadAllBytes(Path.Combine(_line.Folder, "known/base.txt"));
        _line.Run("lint", "--write-baseline", "known/base.txt", "pkg", "a.py");
        File.ReadAllBytes(Path.Combine(_line.Folder, "known/base.txt")).ShouldBe(before);
        _line.Write("pkg/b.py", "");
        _line.Run("lint", "--write-baseline", "known/base.txt", "pkg");
        Lines.Skip(1).Select(line => line.Split('\t')[0]).ShouldBe(["../a.py", "../a.py"]);
        File.Delete(Path.Combine(_line.Folder, "a.py"));
        _line.Run("lint", "--write-baseline", "known/base.txt", "pkg");
        Lines.ShouldBe(["# cantil baseline 1"]);
    }

    [Fact]
    public void Another_baseline_may_be_named_and_directories_do_not_matter()
    {
        _line.Run("lint", "--write-baseline", "other.txt").ShouldBe(0);
        Findings("--baseline", "other.txt").ShouldBe("");
        Directory.CreateDirectory(Path.Combine(_line.Folder, "sub"));
        File.Move(Path.Combine(_line.Folder, "other.txt"), Path.Combine(_line.Folder, "known/base.txt"));
        Findings().ShouldBe("a.py:1:8: F401 a.py:5:5: F841 pkg/b.py:2:8: F401 pkg/b.py:2:8: F811");
    }

    [Fact]
    public void Syntax_errors_can_be_known_too()
    {
        _line.Write("c.py", "print 'x'\n");
        _line.Run("lint", "--write-baseline", "known/base.txt").ShouldBe(0);
        Lines.ShouldContain(line => line.StartsWith("../c.py\tinvalid-syntax\t"));
        Findings("c.py").ShouldBe("");
    }

    [Theory]
    [InlineData(null, "error: There is no baseline ")]
    [InlineData("", "base.txt:1: The file is no baseline: its first line is not \"# cantil baseline 1\".")]
    [InlineData("# cantil baseline 9\n", "base.txt:1: The baseline is of version 9, and this Cantil reads version 1.")]
    [InlineData("# cantil baseline 1\n\n<<<<<<< ours\n", "base.txt:3: The line is no known finding: path, code and two numbers with tabs between them.")]
    [InlineData("# cantil baseline 1\r\na.py\tF401\tx\ty\r\n", "base.txt:2: The line is no known finding")]
    public void A_baseline_that_cannot_be_used_is_one_error(string? content, string expected)
    {
        if (content is not null)
            _line.Write("known/base.txt", content);
        _line.Run("lint").ShouldBe(2);
        _line.Error.ShouldContain(expected);
        _line.Error.Split('\n').Count(line => line.StartsWith("error: ")).ShouldBe(1);
        _line.Output.ShouldBe("");
    }

    [Fact]
    public void What_is_no_baseline_is_not_overwritten()
    {
        _line.Run("lint", "--write-baseline", "a.py").ShouldBe(2);
        _line.Error.ShouldStartWith("error: `a.py` is no baseline");
        File.ReadAllText(Path.Combine(_line.Folder, "a.py")).ShouldStartWith("import os");
        _line.Run("lint", "--write-baseline", "known/base.txt", "--baseline", "known/base.txt").ShouldBe(2);
        _line.Run("lint", "--write-baseline", "known/base.txt", "-").ShouldBe(2);
    }

    [Fact]
    public void What_is_known_of_a_file_that_cannot_be_read_stays()
    {
        _line.Run("lint", "--write-baseline", "known/base.txt");
        var before = Lines;
        File.WriteAllBytes(Path.Combine(_line.Folder, "a.py"), [0xE9, (byte)'\n']);
        _line.Run("lint", "--write-baseline", "known/base.txt").ShouldBe(2);
        Lines.ShouldBe(before);
    }
}

namespace Cantil.Cli.Tests.Commands;

public sealed class FormatCacheTests
{
    /// <summary>Files as old as this are believed by their stamps.</summary>
    private static readonly DateTime Past = DateTime.UtcNow.AddMinutes(-5);

    private static string WriteOld(CommandLine line, string name, string text)
    {
        var path = line.Write(name, text);
        File.SetLastWriteTimeUtc(path, Past);
        return path;
    }

    [Fact]
    public void Answers_are_the_same_with_and_without_what_is_kept()
    {
        using var line = new CommandLine();
        WriteOld(line, "a.py", "x  =  1\n");
        WriteOld(line, "b.py", "x = 1\n");
        for (var i = 0; i < 3; i++)
        {
            line.Run("format", "--check").ShouldBe(1);
            line.Output.ShouldBe("Would reformat: a.py\n1 file would be reformatted, 1 file already formatted\n");
        }
        Directory.GetFiles(Path.Join(line.Folder, ".cantil_cache", "format")).ShouldNotBeEmpty();
        line.Run("format").ShouldBe(0);
        line.Output.ShouldBe("1 file reformatted, 1 file left unchanged\n");
        line.Run("format", "--check").ShouldBe(0);
        line.Output.ShouldBe("2 files already formatted\n");
    }

    [Fact]
    public void What_has_changed_is_looked_at_again_whatever_its_times_say()
    {
        using var line = new CommandLine();
        var path = WriteOld(line, "a.py", "x = 1\n");
        line.Run("format", "--check").ShouldBe(0);
        line.Run("format", "--check").ShouldBe(0);
        File.WriteAllText(path, "x =  1");
        File.SetLastWriteTimeUtc(path, Past);
        line.Run("format", "--check").ShouldBe(1);
        line.Run("format").ShouldBe(0);
        File.ReadAllText(path).ShouldBe("x = 1\n");
        File.WriteAllText(path, "x  = 1\n");
        line.Run("format", "--check").ShouldBe(1);
    }

    [Fact]
    public void Other_settings_have_other_answers()
    {
        using var line = new CommandLine();
        WriteOld(line, "a.py", "x = \"a\"\n");
        line.Run("format", "--check").ShouldBe(0);
        line.Run("format", "--check", "--config", "format.quote-style = 'single'").ShouldBe(1);
        line.Run("format", "--check", "--line-length", "3").ShouldBe(0);
        line.Run("format", "--check").ShouldBe(0);
    }

    [Fact]
    public void Differences_are_printed_though_it_is_kept_that_there_are_some()
    {
        using var line = new CommandLine();
        WriteOld(line, "a.py", "x  = 1\n");
        line.Run("format", "--check").ShouldBe(1);
        line.Run("format", "--diff").ShouldBe(1);
        line.Output.ShouldContain("+x = 1");
    }

    [Fact]
    public void Broken_files_are_reported_each_time()
    {
        using var line = new CommandLine();
        WriteOld(line, "a.py", "x = (\n");
        for (var i = 0; i < 2; i++)
        {
            line.Run("format", "--check").ShouldBe(2);
            line.Error.ShouldContain("a.py:");
        }
    }

    [Fact]
    public void A_damaged_cache_and_none_give_the_same_answers()
    {
        using var line = new CommandLine();
        WriteOld(line, "a.py", "x  = 1\n");
        WriteOld(line, "b.py", "x = 1\n");
        line.Run("format", "--check").ShouldBe(1);
        foreach (var file in Directory.GetFiles(Path.Join(line.Folder, ".cantil_cache", "format")))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 0x55;
            File.WriteAllBytes(file, bytes);
        }
        line.Run("format", "--check").ShouldBe(1);
        line.Output.ShouldStartWith("Would reformat: a.py\n1 file would");
        line.Run("format", "--check", "--no-cache").ShouldBe(1);
        line.Output.ShouldStartWith("Would reformat: a.py\n1 file would");
    }

    [Fact]
    public void Nothing_is_kept_of_a_range_or_of_standard_input()
    {
        using var line = new CommandLine();
        WriteOld(line, "a.py", "x  = 1\n");
        line.Run("format", "--range", "1", "a.py").ShouldBe(0);
        File.ReadAllText(Path.Join(line.Folder, "a.py")).ShouldBe("x = 1\n");
        Directory.Exists(Path.Join(line.Folder, ".cantil_cache")).ShouldBeFalse();
    }

    [Fact]
    public void The_gate_keeps_what_it_finds_apart_from_the_linter()
    {
        using var line = new CommandLine();
        WriteOld(line, "a.py", "import os\nx  = 1\n");
        for (var i = 0; i < 2; i++)
        {
            line.Run("check", "--output-format", "concise").ShouldBe(1);
            line.Output.ShouldContain("F401");
            line.Output.ShouldContain("CT001");
            line.Run("lint", "--output-format", "concise").ShouldBe(1);
            line.Output.ShouldContain("F401");
            line.Output.ShouldNotContain("CT001");
        }
        line.Run("check", "--fix").ShouldBe(0);
        File.ReadAllText(Path.Join(line.Folder, "a.py")).ShouldBe("x = 1\n");
        line.Run("check").ShouldBe(0);
    }

    [Fact]
    public void The_gate_formats_what_has_nothing_to_fix_and_notebooks()
    {
        using var line = new CommandLine();
        var plain = WriteOld(line, "a.py", "x  = 1\n");
        var left = WriteOld(line, "b.py", "y  = 1\n");
        var notebook = line.Write("c.ipynb", """
            {"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": ["z  =  1"]}],
             "metadata": {"language_info": {"name": "python"}}, "nbformat": 4, "nbformat_minor": 5}
            """);
        line.Run("check", "--output-format", "concise").ShouldBe(1);
        line.Run("check", "--fix", "--per-file-ignores", "b.py:CT001").ShouldBe(0);
        File.ReadAllText(plain).ShouldBe("x = 1\n");
        File.ReadAllText(left).ShouldBe("y  = 1\n");
        File.ReadAllText(notebook).ShouldContain("\"z = 1\"");
    }
}

using System.Diagnostics;
using System.Text;
using Cantil.Cli.Linting;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Tests.Commands;

public sealed class LintFixTests
{
    private const string Code = "import os\n\n\ndef f():\n    x = 1\n    print(f'')\n";
    private const string Safe = "\n\ndef f():\n    x = 1\n    print('')\n";
    private const string Unsafe = "\n\ndef f():\n    print('')\n";

    [Fact]
    public void Fixes_are_written_and_what_is_left_is_reported()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", Code);
        line.Run("lint", "--isolated", "--select", "F", "--output-format", "concise", "--fix").ShouldBe(1);
        File.ReadAllText(path).ShouldBe(Safe);
        line.Output.ShouldMatch(@"^a\.py:4:5: F841 .+\nFound 3 errors \(2 fixed, 1 remaining\)\.\n1 unsafe fix available with `--fix --unsafe-fixes`\.\n$");
        line.Run("lint", "--isolated", "--select", "F", "--fix", "--unsafe-fixes").ShouldBe(0);
        line.Output.ShouldBe("Found 1 error (1 fixed, 0 remaining).\n");
        File.ReadAllText(path).ShouldBe(Unsafe);
        line.Run("lint", "--isolated", "--select", "F", "--fix").ShouldBe(0);
        line.Output.ShouldBe("All checks passed!\n");
    }

    [Fact]
    public void Fix_only_says_nothing_of_what_is_left()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", Code);
        line.Run("lint", "--isolated", "--select", "F", "--fix-only").ShouldBe(0);
        line.Output.ShouldBe("Fixed 2 errors (1 additional fix available with `--unsafe-fixes`).\n");
        File.ReadAllText(path).ShouldBe(Safe);
        line.Run("lint", "--isolated", "--select", "F", "--fix-only", "--unsafe-fixes", "--exit-non-zero-on-fix").ShouldBe(1);
        line.Run("lint", "--isolated", "--select", "F", "--fix-only", "--unsafe-fixes", "--exit-non-zero-on-fix").ShouldBe(0);
    }

    [Fact]
    public void A_diff_changes_nothing()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", Code);
        line.Run("lint", "--isolated", "--select", "F", "--diff").ShouldBe(1);
        line.Output.ShouldBe(
            "--- a.py\n+++ a.py\n@@ -1,6 +1,5 @@\n-import os\n \n \n def f():\n     x = 1\n-    print(f'')\n+    print('')\n\n" +
            "Would fix 2 errors (1 additional fix available with `--unsafe-fixes`).\n");
        File.ReadAllText(path).ShouldBe(Code);
        line.Write("a.py", "x = 1\n");
        line.Run("lint", "--isolated", "--select", "F", "--diff").ShouldBe(0);
        line.Output.ShouldBeEmpty();
        line.Run("lint", "--diff", "--show-fixes").ShouldBe(2);
    }

    [Fact]
    public void What_was_fixed_can_be_listed()
    {
        using var line = new CommandLine();
        line.Write("b/b.py", "import a, b\n");
        line.Write("a.py", Code);
        line.Run("lint", "--isolated", "--select", "F", "--fix-only", "--show-fixes").ShouldBe(0);
        line.Output.ShouldStartWith(
            "\nFixed 4 errors:\n- a.py:\n    1 × F401 (unused-import)\n    1 × F541 (f-string-missing-placeholders)\n- b/b.py:\n    2 × F401 (unused-import)\n\nFixed 4 errors");
    }

    [Fact]
    public void Standard_input_comes_out_fixed_and_the_findings_on_standard_error()
    {
        using var line = new CommandLine { Input = Encoding.UTF8.GetBytes("\uFEFF" + Code.ReplaceLineEndings("\r\n")) };
        line.Run("lint", "--isolated", "--select", "F", "--fix", "--output-format", "concise", "-").ShouldBe(1);
        line.Output.ShouldBe("\uFEFF" + Safe.ReplaceLineEndings("\r\n"));
        line.Error.ShouldContain("-:4:5: F841 ");
        line.Input = "x = 1\n"u8.ToArray();
        line.Run("lint", "--isolated", "--select", "F", "--fix", "-").ShouldBe(0);
        line.Output.ShouldBe("x = 1\n");
    }

    [Fact]
    public void A_file_keeps_its_encoding_and_mark_and_mode()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", "");
        File.WriteAllBytes(path, [.. "# coding: latin-1\r\nimport os\r\nx = '"u8, 0xE4, .. "'\r\n"u8]);
        var marked = line.Write("b.py", "\uFEFFimport os\nx = 'ä'");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32("755", 8));
        line.Run("lint", "--isolated", "--select", "F", "--fix").ShouldBe(0);
        File.ReadAllBytes(path).ShouldBe([.. "# coding: latin-1\r\nx = '"u8, 0xE4, .. "'\r\n"u8]);
        File.ReadAllBytes(marked).ShouldBe(Encoding.UTF8.GetBytes("\uFEFFx = 'ä'"));
        if (!OperatingSystem.IsWindows())
            ((int)File.GetUnixFileMode(path)).ShouldBe(Convert.ToInt32("755", 8));
    }

    [Fact]
    public void A_read_only_file_is_said_and_keeps_its_findings()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", Code);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        line.Run("lint", "--isolated", "--select", "F401", "--fix", "--output-format", "concise").ShouldBe(2);
        line.Error.ShouldBe("error: a.py: Cannot write the fixed file: it is read-only.\n");
        line.Output.ShouldContain("a.py:1:8: F401 [*] ");
        File.SetAttributes(path, FileAttributes.Normal);
        File.ReadAllText(path).ShouldBe(Code);
    }

    [Fact]
    public void A_file_that_somebody_saves_meanwhile_keeps_what_they_saved()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", "import os, re\n");
        var file = new LintFile(path, "a.py", LintSettings.With(new RuleBits()));
        var receiver = new FixReceiver(diff: null, input: null);
        var text = new FixedText("import os\n"u8.ToArray(), "\n"u8.ToArray(), null, [], []);
        receiver.Receive(file, text, new DecodedSource([], 0, "utf-8", false, null), null).ShouldBeFalse();
        receiver.Failures.ShouldHaveSingleItem().ShouldBe(("a.py", "Cannot write the fixed file: it was changed by someone else in the meantime"));
        receiver.Files.ShouldBeEmpty();
        File.ReadAllText(path).ShouldBe("import os, re\n");
        Directory.GetFileSystemEntries(line.Folder).ShouldBe([path]);
    }

    [Fact]
    public void A_run_that_is_killed_leaves_whole_files()
    {
        using var line = new CommandLine();
        const string Before = "import os\nx = 1\n";
        for (var i = 0; i < 300; i++)
            line.Write($"m{i}.py", Before);
        var program = typeof(Application).Assembly.Location;
        for (var wait = 60; wait < 400; wait += 60)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "lint", "--isolated", "--no-cache", "--select", "F", "--fix", line.Folder])
            {
                RedirectStandardOutput = true,
                WorkingDirectory = line.Folder,
            })!;
            Thread.Sleep(wait);
            process.Kill();
            process.WaitForExit();
            foreach (var file in Directory.GetFiles(line.Folder, "*.py"))
                File.ReadAllText(file).ShouldBeOneOf(Before, "x = 1\n");
        }
        line.Run("lint", "--isolated", "--no-cache", "--select", "F", "--fix").ShouldBe(0);
        Directory.GetFiles(line.Folder, "*.py").Select(File.ReadAllText).Distinct().ShouldHaveSingleItem().ShouldBe("x = 1\n");
    }

    [Fact]
    public void Fixes_of_a_notebook_go_back_into_its_cells()
    {
        const string Cells = """
            {"cells": [
             {"cell_type": "code", "metadata": {}, "outputs": [ ], "source": [
              "import os\n",
              "import sys"
             ]},
             {"cell_type": "markdown", "metadata": {}, "source": "import os"},
             {"cell_type": "code", "metadata": {}, "outputs": [], "source": "import json"},
             {"cell_type": "code", "metadata": {}, "outputs": [], "source": "print(sys, f'')"}
            ], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}

            """;
        using var line = new CommandLine();
        var path = line.Write("n.ipynb", Cells);
        line.Run("lint", "--isolated", "--select", "F", "--fix", "n.ipynb").ShouldBe(0);
        File.ReadAllText(path).ShouldBe(
            Cells.Replace("\n  \"import os\\n\",", "", StringComparison.Ordinal)
                .Replace("\"import json\"", "\"\"", StringComparison.Ordinal).Replace("f''", "''", StringComparison.Ordinal));
        line.Write("n.ipynb", Cells);
        line.Run("lint", "--isolated", "--select", "F401", "--diff", "n.ipynb").ShouldBe(1);
        line.Output.ShouldContain("--- n.ipynb:cell 1\n+++ n.ipynb:cell 1\n@@ -1,2 +1 @@\n-import os\n import sys\n\\ No newline at end of file\n--- n.ipynb:cell 3\n");
    }

    [Fact]
    public void Settings_turn_fixes_on()
    {
        using var line = new CommandLine();
        var path = line.Write("a.py", Code);
        line.Write("pyproject.toml", "[tool.cantil]\nfix = true\nunsafe-fixes = true\n[tool.cantil.lint]\nselect = [\"F\"]\nunfixable = [\"F541\"]\n");
        line.Run("lint", "--isolated", "--select", "F").ShouldBe(1);
        File.ReadAllText(path).ShouldBe(Code);
        line.Run("lint").ShouldBe(1);
        File.ReadAllText(path).ShouldBe("\n\ndef f():\n    print(f'')\n");
        line.Run("lint", "--no-fix", "--fixable", "F541").ShouldBe(1);
        line.Output.ShouldContain("[*] 1 fixable with `--fix`.");
        line.Run("lint", "--fixable", "F541").ShouldBe(0);
    }
}

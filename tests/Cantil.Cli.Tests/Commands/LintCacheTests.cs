using System.Text;

namespace Cantil.Cli.Tests.Commands;

public sealed class LintCacheTests : IDisposable
{
    private static readonly string[] Formats =
        ["full", "concise", "grouped", "json", "json-lines", "github", "gitlab", "sarif", "junit", "pylint", "azure", "rdjson"];

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    private string Cache => Path.Join(_line.Folder, ".cantil_cache", "lint");

    /// <summary>A file that was written some time ago: its times may be believed.</summary>
    private string WriteOld(string name, string content)
    {
        var path = _line.Write(name, content);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        return path;
    }

    private string Lint(params string[] options)
    {
        var all = new List<string> { "lint", "--isolated" };
        if (!options.Contains("--select"))
            all.AddRange(["--select", "F"]);
        if (!options.Any(option => option.StartsWith("--output-format", StringComparison.Ordinal)))
            all.AddRange(["--output-format", "concise"]);
        _line.Run([.. all, .. options]);
        _line.Error.ShouldBeEmpty();
        return _line.Output;
    }

    private void ShouldHold(params string[] options) => Lint(options).ShouldBe(Lint([.. options, "--no-cache"]));

    /// <summary>Makes what is kept say something else, so that it can be told whether it was used.</summary>
    private void Forge(string text, string other)
    {
        foreach (var file in Directory.GetFiles(Cache))
        {
            var bytes = File.ReadAllBytes(file);
            var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
            at.ShouldBeGreaterThan(0);
            Encoding.UTF8.GetBytes(other).CopyTo(bytes, at);
            // Header: magic, program, hash of what follows.
            Foundation.Caching.ContentHash.Of(bytes.AsSpan(40)).WriteTo(bytes.AsSpan(24));
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void The_second_run_says_the_same_in_all_formats()
    {
        WriteOld("a.py", "import os\nx = '%s' % (1, 2)\n\ndef f():\n    y = \"é\" + nope\n");
        WriteOld("sub/b.py", "print(1\n");
        WriteOld("sub/c.py", "x = 1\n");
        WriteOld("n.ipynb", """
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
            {"cell_type": "markdown", "metadata": {}, "source": []},
            {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": ["import os\n", "x"]}]}
            """);
        foreach (var format in Formats)
        {
            var uncached = Lint("--output-format=" + format, "--no-cache");
            Directory.Exists(Cache).ShouldBe(format != Formats[0]);
            Lint("--output-format=" + format).ShouldBe(uncached, format);
            Lint("--output-format=" + format).ShouldBe(uncached, format);
        }
        ShouldHold("--statistics");
    }

    [Fact]
    public void What_is_kept_is_used()
    {
        WriteOld("a.py", "import os\n");
        Lint().ShouldContain("`os`");
        Forge("`os`", "`OS`");
        Lint().ShouldContain("`OS`");
        Lint("--output-format=full").ShouldContain("`OS`");
        Lint("--no-cache").ShouldContain("`os`");
    }

    [Fact]
    public void A_changed_file_is_linted_again()
    {
        var path = WriteOld("a.py", "import os\n");
        Lint();
        Forge("`os`", "`OS`");
        File.WriteAllText(path, "import re\n");
        Lint().ShouldContain("`re`");
        Lint().ShouldContain("`re`");
    }

    [Fact]
    public void A_file_of_the_same_size_and_time_with_another_content_is_linted_again()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = WriteOld("a.py", "import os\n");
        var time = File.GetLastWriteTimeUtc(path);
        Lint();
        File.WriteAllText(path, "import re\n");
        File.SetLastWriteTimeUtc(path, time);
        Lint().ShouldContain("`re`");
    }

    [Fact]
    public void A_file_that_was_only_touched_is_not_linted_again()
    {
        var path = WriteOld("a.py", "import os\n");
        Lint();
        Forge("`os`", "`OS`");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-5));
        Lint().ShouldContain("`OS`");
    }

    [Fact]
    public void Other_settings_are_kept_beside()
    {
        WriteOld("a.py", "import os\nx = f''\n");
        Lint("--select", "F401").ShouldNotContain("F541");
        Lint("--select", "F541").ShouldNotContain("F401");
        Lint("--select", "F401,F541").ShouldContain("F541");
        Lint("--select", "F401,F541", "--ignore-noqa").ShouldContain("F541");
        Directory.GetFiles(Cache).Length.ShouldBe(4);
        Lint("--select", "F401").ShouldNotContain("F541");
        Directory.GetFiles(Cache).Length.ShouldBe(4);
    }

    [Fact]
    public void Settings_that_only_say_how_things_are_shown_change_nothing()
    {
        WriteOld("a.py", "import os\n");
        Lint();
        Lint("--output-format=json", "--extend-exclude", "b.py");
        Directory.GetFiles(Cache).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_damaged_cache_is_not_used_and_is_written_again()
    {
        WriteOld("a.py", "import os\nx = '%s' % (1, 2)\n");
        WriteOld("b.py", "def f(): x = 1\n");
        var good = Lint();
        var file = Directory.GetFiles(Cache).ShouldHaveSingleItem();
        var whole = File.ReadAllBytes(file);
        for (var length = 0; length < whole.Length; length += 13)
        {
            File.WriteAllBytes(file, whole[..length]);
            Lint().ShouldBe(good);
        }
        for (var at = 0; at < whole.Length; at += 7)
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= 0x55;
            File.WriteAllBytes(file, bytes);
            Lint().ShouldBe(good);
        }
        File.WriteAllBytes(file, "nonsense"u8);
        _line.Run("lint", "--isolated", "--select", "F", "-v");
        _line.Error.ShouldContain("1 file of the cache could not be read");
        Lint().ShouldBe(good);
    }

    [Fact]
    public void Whatever_numbers_stand_in_a_cache_it_cannot_lead_astray()
    {
        WriteOld("a.py", "import os\nx = '%s' % (1, 2)\nx = f''\n");
        Lint();
        var file = Directory.GetFiles(Cache).ShouldHaveSingleItem();
        var whole = File.ReadAllBytes(file);
        for (var at = 40; at + 4 <= whole.Length; at += 4)
        {
            var bytes = (byte[])whole.Clone();
            BitConverter.TryWriteBytes(bytes.AsSpan(at), at % 3 == 0 ? int.MaxValue : -5);
            Foundation.Caching.ContentHash.Of(bytes.AsSpan(40)).WriteTo(bytes.AsSpan(24));
            File.WriteAllBytes(file, bytes);
            _line.Run("lint", "--isolated", "--select", "F", "--output-format", at % 8 == 0 ? "full" : "json").ShouldBeInRange(0, 1);
            _line.Error.ShouldNotContain("should not have");
        }
    }

    [Fact]
    public void Files_that_are_gone_are_forgotten_and_others_stay()
    {
        var a = WriteOld("a.py", "import os\n");
        WriteOld("b.py", "import re\n");
        WriteOld("c.py", "import sys\n");
        Lint();
        File.Delete(a);
        WriteOld("c.py", "import sys, ast\n");
        Lint("c.py").ShouldContain("`ast`");
        var kept = Encoding.UTF8.GetString(File.ReadAllBytes(Directory.GetFiles(Cache).ShouldHaveSingleItem()));
        kept.ShouldNotContain("a.py");
        kept.ShouldContain("b.py");
        kept.ShouldContain("c.py");
    }

    [Fact]
    public void Directories_that_are_gone_are_forgotten_once_a_day_by_a_run_that_writes()
    {
        var a = WriteOld("a.py", "import os\n");
        WriteOld("sub/b.py", "import re\n");
        WriteOld("gone/c.py", "import sys\n");
        Lint();
        Directory.GetFiles(Cache).Length.ShouldBe(3);
        Directory.Delete(Path.Join(_line.Folder, "gone"), recursive: true);
        WriteOld("a.py", "import os, re\n");
        Lint();
        Directory.GetFiles(Cache).Length.ShouldBe(3);
        File.SetLastWriteTimeUtc(Path.Join(_line.Folder, ".cantil_cache", "lint.pruned"), DateTime.UtcNow.AddDays(-2));
        Lint();
        Directory.GetFiles(Cache).Length.ShouldBe(3);
        WriteOld("a.py", "import os, re, ast\n");
        Lint("a.py");
        Directory.GetFiles(Cache).Length.ShouldBe(2);
        Forge("`re`", "`ER`");
        Lint("sub").ShouldContain("`ER`");
        File.Exists(a).ShouldBeTrue();
    }

    [Fact]
    public void What_stands_beside_a_file_counts_where_a_rule_asked_for_it()
    {
        WriteOld("a.py", "import os\n\nimport own\nimport zzz\n");
        WriteOld("sub/b.py", "import os\n\nimport own\nimport zzz\n");
        string[] sorted = ["--select", "I001"];
        Lint(sorted).ShouldBe("All checks passed!\n");
        Lint(sorted).ShouldBe("All checks passed!\n");
        // Now it is the project's own, which is another section.
        WriteOld("own.py", "x = 1\n");
        Lint(sorted).ShouldBe(Lint([.. sorted, "--no-cache"]));
        Lint(sorted).ShouldContain("Found 2 errors.");
        File.Delete(Path.Join(_line.Folder, "own.py"));
        Lint(sorted).ShouldBe("All checks passed!\n");
    }

    [Fact]
    public void Permissions_count()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = WriteOld("a.py", "#!/usr/bin/env python\n");
        Lint("--select", "EXE001").ShouldContain("EXE001");
        Lint("--select", "EXE001").ShouldContain("EXE001");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Lint("--select", "EXE001").ShouldBe("All checks passed!\n");
    }

    [Fact]
    public void Runs_with_other_questions_in_between_lead_to_nothing_wrong()
    {
        WriteOld("a.py", "import os\n\nimport own\nimport zzz\n");
        WriteOld("sub/b.py", "import os\n\nimport other\nimport zzz\n");
        string[] sorted = ["--select", "I001"];
        Lint([.. sorted, "a.py"]);
        var first = Directory.GetFiles(Cache).ToDictionary(file => file, File.ReadAllBytes);
        foreach (var file in first.Keys)
            File.Delete(file);
        Lint([.. sorted, "sub/b.py"]);
        // As if the two runs had been at once: the one's shard with the other's questions.
        foreach (var (file, bytes) in first)
            if (!file.EndsWith(".questions", StringComparison.Ordinal))
                File.WriteAllBytes(file, bytes);
        WriteOld("own.py", "x = 1\n");
        Lint(sorted).ShouldBe(Lint([.. sorted, "--no-cache"]));
        Lint(sorted).ShouldBe(Lint([.. sorted, "--no-cache"]));
    }

    [Fact]
    public void A_file_that_is_kept_is_fixed_all_the_same_and_kept_as_it_is_then()
    {
        var path = WriteOld("a.py", "import os\nx = nope\n");
        Lint().ShouldContain("[*]");
        Lint("--diff").ShouldContain("-import os\n");
        File.ReadAllText(path).ShouldBe("import os\nx = nope\n");
        Lint().ShouldContain("Found 2 errors.");
        Lint("--fix").ShouldContain("Found 2 errors (1 fixed, 1 remaining).");
        File.ReadAllText(path).ShouldBe("x = nope\n");
        Forge("`nope`", "`NOPE`");
        Lint().ShouldContain("`NOPE`");
        Lint("--fix").ShouldContain("Found 1 error.");
        File.WriteAllText(path, "import os\n");
        Lint().ShouldContain("`os`");
    }

    [Fact]
    public void The_place_can_be_chosen()
    {
        WriteOld("a.py", "import os\n");
        Lint("--cache-dir", "here");
        Directory.Exists(Path.Join(_line.Folder, "here", "lint")).ShouldBeTrue();
        _line.With("CANTIL_CACHE_DIR", "there");
        Lint();
        Directory.Exists(Path.Join(_line.Folder, "there", "lint")).ShouldBeTrue();
        _line.Write("cantil.toml", "cache-dir = 'set'\n");
        _line.With("CANTIL_CACHE_DIR", "").Run("lint");
        Directory.Exists(Path.Join(_line.Folder, "set", "lint")).ShouldBeTrue();
        Directory.Exists(Cache).ShouldBeFalse();
    }

    [Fact]
    public void It_can_be_turned_off()
    {
        WriteOld("a.py", "import os\n");
        Lint("--no-cache");
        _line.With("CANTIL_NO_CACHE", "1");
        Lint();
        _line.Input = "import os\n"u8.ToArray();
        _line.With("CANTIL_NO_CACHE", "");
        Lint("--stdin-filename", "a.py", "-");
        Directory.Exists(Path.Join(_line.Folder, ".cantil_cache")).ShouldBeFalse();
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_one_warning_and_no_other_result()
    {
        WriteOld("a.py", "import os\n");
        WriteOld("sub/b.py", "import os\n");
        _line.Write("file", "");
        _line.Run("lint", "--isolated", "--select", "F", "--cache-dir", "file/cache").ShouldBe(1);
        _line.Error.Split('\n').Count(line => line.StartsWith("warning: ", StringComparison.Ordinal)).ShouldBe(1);
        _line.Output.ShouldContain("Found 2 errors.");
    }

    [Fact]
    public void A_file_that_was_just_written_is_looked_at_again()
    {
        var path = _line.Write("a.py", "import os\n");
        Lint();
        // As if it had been written a second time within a tick of the clock.
        Forge("`os`", "`OS`");
        Lint().ShouldContain("`OS`");
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "import re\n");
        File.SetLastWriteTimeUtc(path, time);
        Lint().ShouldContain("`re`");
    }
}

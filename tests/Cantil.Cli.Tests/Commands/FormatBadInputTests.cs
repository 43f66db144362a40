using System.Text;

namespace Cantil.Cli.Tests.Commands;

/// <summary>What cannot be formatted or written stays as it is, byte for byte, and the error names it; the other files go on.</summary>
public sealed class FormatBadInputTests
{
    public static TheoryData<string, byte[], string> Broken() => new()
    {
        { "an unterminated string", "x  = \"abc\ny = 1\n"u8.ToArray(), "x.py:1:6: " },
        { "an unterminated triple-quoted string", "x  = \"\"\"abc\ny = 1\n"u8.ToArray(), "x.py:1:6: " },
        { "an unterminated replacement field", "x  = f\"{a\ny = 1\n"u8.ToArray(), "x.py:1:8: " },
        { "deep brackets", Encoding.UTF8.GetBytes("x  = " + new string('[', 10_000) + new string(']', 10_000) + "\n"), "x.py:1:" },
        { "deep parentheses", Encoding.UTF8.GetBytes("x  = " + new string('(', 10_000) + "1" + new string(')', 10_000) + "\n"), "x.py:1:" },
        { "deep blocks", DeepBlocks(1_000), "x.py:101:1: " },
        { "a NUL byte", "x  = 1\0\n"u8.ToArray(), "x.py:1:7: " },
        { "another encoding, undeclared", [.. "x  = \""u8, 0xE9, .. "\"\n"u8], "x.py:1:7: " },
        { "an unknown encoding", "# coding: foo\nx  = 1\n"u8.ToArray(), "`foo`" },
        { "UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("x  = 1\n")).ToArray(), "UTF-16" },
    };

    private static byte[] DeepBlocks(int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++)
            text.Append(' ', i).Append("if x:\n");
        return Encoding.UTF8.GetBytes(text.Append(' ', depth).Append("pass\n").ToString());
    }

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_read_is_an_error_and_stays(string what, byte[] content, string expected)
    {
        using var command = new CommandLine();
        var path = command.Write("x.py", "");
        File.WriteAllBytes(path, content);
        var other = command.Write("y.py", "y  = 1\n");

        command.Run("format", "--isolated", "--no-cache", "x.py", "y.py").ShouldBe(2, what);

        command.Error.ShouldContain(expected);
        File.ReadAllBytes(path).ShouldBe(content);
        File.ReadAllText(other).ShouldBe("y = 1\n");
    }

    [Theory]
    [InlineData("x=1\n\f\ndef f():pass\n", "x = 1\n\n\ndef f():\n    pass\n")]
    [InlineData("x=1\r\ny=2\nz=3\rw=4\r\n", "x = 1\r\ny = 2\r\nz = 3\r\nw = 4\r\n")]
    [InlineData("x=1\ny=2\r\nz=3\n", "x = 1\ny = 2\nz = 3\n")]
    public void Form_feeds_and_mixed_line_endings_are_made_regular(string before, string after)
    {
        using var command = new CommandLine();
        var path = command.Write("x.py", before);

        command.Run("format", "--isolated", "--no-cache").ShouldBe(0);

        File.ReadAllText(path).ShouldBe(after);
    }

    [Theory]
    [InlineData("latin-1", 0xE9)]
    [InlineData("cp1252", 0x80)]
    public void A_declared_encoding_is_written_back(string encoding, byte character)
    {
        using var command = new CommandLine();
        var path = command.Write("x.py", "");
        byte[] head = Encoding.ASCII.GetBytes($"# -*- coding: {encoding} -*-\n");
        File.WriteAllBytes(path, [.. head, .. "x='"u8, character, .. "'\n"u8]);

        command.Run("format", "--isolated", "--no-cache").ShouldBe(0);

        byte[] expected = [.. head, .. "x = \""u8, character, .. "\"\n"u8];
        File.ReadAllBytes(path).ShouldBe(expected);
    }

    [Fact]
    public void A_line_of_a_megabyte_and_a_list_of_five_are_formatted()
    {
        using var command = new CommandLine();
        var line = command.Write("line.py", "x='" + new string('a', 1_000_000) + "'\n");
        var list = command.Write("list.py", "x=[" + string.Join(",", Enumerable.Repeat("1234567", 650_000)) + "]\n");

        command.Run("format", "--isolated", "--no-cache").ShouldBe(0);

        File.ReadAllText(line).ShouldBe("x = \"" + new string('a', 1_000_000) + "\"\n");
        File.ReadAllText(list).ShouldBe("x = [\n" + string.Concat(Enumerable.Repeat("    1234567,\n", 650_000)) + "]\n");
    }

    [Fact]
    public void A_read_only_file_is_an_error_and_stays()
    {
        using var command = new CommandLine();
        var path = command.Write("x.py", "x  = 1\n");
        var other = command.Write("y.py", "y  = 1\n");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        try
        {
            command.Run("format", "--isolated", "--no-cache").ShouldBe(2);

            command.Error.ShouldContain("x.py: Cannot write the formatted file: it is read-only.");
            File.ReadAllText(path).ShouldBe("x  = 1\n");
            File.ReadAllText(other).ShouldBe("y = 1\n");
        }
        finally
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_a_warning()
    {
        using var command = new CommandLine();
        command.Write("x.py", "x = 1\n");
        // No folder can be made in a file, whoever asks.
        command.Write("kept", "");

        command.Run("format", "--isolated", "--check", "--cache-dir", "kept/cache", "x.py").ShouldBe(0);

        command.Error.ShouldContain("Nothing could be kept in the cache");
        command.Error.ShouldContain("--no-cache");
    }

    [Fact]
    public async Task Two_runs_at_once_over_the_same_files_and_cache_lose_nothing()
    {
        using var command = new CommandLine();
        for (var i = 0; i < 200; i++)
            command.Write($"m{i}.py", $"x  = {i}\n" + string.Concat(Enumerable.Repeat("def f( a ):\n  return a\n", 20)));
        var expected = "\n\ndef f(a):\n    return a\n";

        var host = command.Folder;
        var runs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => RunIn(host))));

        runs.ShouldBe([0, 0]);
        for (var i = 0; i < 200; i++)
            File.ReadAllText(Path.Combine(host, $"m{i}.py")).ShouldBe($"x = {i}\n" + string.Concat(Enumerable.Repeat(expected, 20)));
        command.Run("format", "--isolated", "--cache-dir", "cache", "--check").ShouldBe(0);
        Directory.GetFiles(host).Length.ShouldBe(200);
    }

    private static int RunIn(string folder)
    {
        using var output = new MemoryStream();
        var host = new Cantil.Cli.Hosting.Host(output, output, () => new MemoryStream(), _ => null, () => [], folder, () => false, () => false);
        return Application.Run(["format", "--isolated", "--cache-dir", "cache"], host);
    }
}

using System.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Tests.Engine;

public sealed class LintRunnerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_files_whatever_the_threads(int threads)
    {
        var reader = new MemoryReader();
        var expected = new StringBuilder();
        for (var i = 0; i < 300; i++)
        {
            reader.Add($"/p/{i}.py", string.Concat(Enumerable.Repeat("pass\n", i * 7 % 100)) + (i % 3 == 0 ? "f\"\"\n" : ""));
            if (i % 3 == 0)
                expected.Append($"/p/{i}.py:{i * 7 % 100 + 1}:1 F541\n");
        }
        var (output, summary) = Run(reader, reader.Files.Keys, "F", threads);
        output.ShouldBe(expected.ToString());
        summary.Files.ShouldBe(300);
        summary.Counts.Total.ShouldBe(100);
        summary.Counts[RuleCatalogue.NumberOf("F541"u8)].ShouldBe(100);
    }

    [Fact]
    public void An_unreadable_file_stops_no_other()
    {
        var reader = new MemoryReader().Add("/p/a.py", "f''\n").Add("/p/c.py", "f''\n");
        var (output, summary) = Run(reader, ["/p/a.py", "/p/b.py", "/p/c.py"], "F,E9", 2);
        output.ShouldBe("/p/a.py:1:1 F541\n/p/b.py:- E902\n/p/c.py:1:1 F541\n");
        summary.Failures.ShouldBe(1);
        (output, summary) = Run(reader, ["/p/a.py", "/p/b.py", "/p/c.py"], "F", 2);
        output.ShouldBe("/p/a.py:1:1 F541\n/p/b.py: It is not there\n/p/c.py:1:1 F541\n");
        summary.Counts.Total.ShouldBe(2);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_declared_encoding_are_a_failure_with_a_line()
    {
        var reader = new MemoryReader();
        reader.Files.Add("/p/a.py", [.. "pass\nx = '"u8, 0xE9, .. "'\n"u8]);
        reader.Files.Add("/p/b.py", [.. "# coding: latin-1\nx = f'"u8, 0xE9, .. "'\n"u8]);
        reader.Files.Add("/p/c.py", [0xEF, 0xBB, 0xBF, .. "f''\n"u8]);
        var (output, summary) = Run(reader, reader.Files.Keys, "F", 1);
        output.ShouldStartWith("/p/a.py: Line 2: ");
        output.ShouldEndWith("/p/b.py:2:5 F541\n/p/c.py:1:1 F541\n");
        summary.Failures.ShouldBe(1);
    }

    [Fact]
    public void The_code_of_a_notebook_is_linted()
    {
        const string Head = """{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [""";
        const string Cell = """{"cell_type": "code", "metadata": {}, "outputs": [], "source": ["%time x\n", "f''\n", "await x"]}""";
        var reader = new MemoryReader().Add("/p/a.ipynb", $"{Head}{Cell}, {Cell}]}}").Add("/p/b.ipynb", "{");
        var (output, summary) = Run(reader, reader.Files.Keys, "F5,F7", 1);
        output.ShouldStartWith("/p/a.ipynb:2:1 F541\n/p/a.ipynb:5:1 F541\n/p/b.ipynb: Line ");
        summary.Failures.ShouldBe(1);
    }

    [Fact]
    public void Counting_builds_no_result()
    {
        var reader = new MemoryReader().Add("/p/a.py", "f''\nf'' # noqa\nx = = 1\n").Add("/p/b.py", "f''\nassert (1,)\n");
        var files = reader.Files.Keys.Select(p => new LintFile(p, p, Linting.Settings("F"))).ToArray();
        var summary = new LintRunner(reader, new LineRenderer(), new LintRunOptions { CountOnly = true }).Run(files, _ => Assert.Fail("something was rendered"));
        summary.Counts[RuleCatalogue.NumberOf("F541"u8)].ShouldBe(1);
        summary.Counts[RuleCatalogue.NumberOf("F631"u8)].ShouldBe(1);
        summary.Counts.SyntaxErrors.ShouldBe(1);
        summary.Counts.Total.ShouldBe(3);
    }

    [Fact]
    public void No_files_give_nothing() => Run(new MemoryReader(), [], "F", 4).Output.ShouldBeEmpty();

    [Fact]
    public void Deep_long_empty_and_binary_texts_give_a_result()
    {
        var reader = new MemoryReader()
            .Add("/p/deep.py", "x = " + new string('(', 20_000) + "f''" + new string(')', 20_000) + "\n")
            .Add("/p/chain.py", "x = " + string.Join(" + ", Enumerable.Repeat("a", 50_000)) + "\n")
            .Add("/p/empty.py", "")
            .Add("/p/line.py", "x = '" + new string('y', 1_000_000) + "' % 1\n")
            .Add("/p/nul.py", "f''\0\n")
            .Add("/p/dict.py", "x = {" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"'k{i}': {i}, ")) + "'k7': 1}\n");
        var random = new byte[100_000];
        new Random(7).NextBytes(random);
        reader.Files.Add("/p/binary.py", random);
        var (output, _) = Run(reader, reader.Files.Keys, "F5,F6,E9", 2);
        output.ShouldContain("/p/line.py:1:5 F507");
        output.ShouldContain("/p/dict.py:1:");
        output.ShouldContain("/p/binary.py:- E902");
    }

    private static (string Output, LintSummary Summary) Run(ISourceReader reader, IEnumerable<string> paths, string select, int threads)
    {
        var settings = Linting.Settings(select);
        var files = paths.Select(p => new LintFile(p, p, settings)).ToArray();
        var output = new StringBuilder();
        var summary = new LintRunner(reader, new LineRenderer(), new LintRunOptions { Threads = threads })
            .Run(files, part => output.Append(Encoding.UTF8.GetString(part.Span)));
        return (output.ToString(), summary);
    }
}

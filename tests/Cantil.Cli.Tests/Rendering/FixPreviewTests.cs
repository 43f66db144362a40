using System.Buffers;
using System.Text;
using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Records;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Tests.Rendering;

/// <summary>The diffs below findings are those that ruff 0.17 prints for the same edits.</summary>
public sealed class FixPreviewTests
{
    [Fact]
    public void A_line_stands_before_and_one_behind() => ShouldPreview("a\nb\nc = 1 \nd\ne\n", [("c = 1 ", "c = 1")], """
          |
        2 | b
          - c = 1 
        3 + c = 1
        4 | d
          |
        """);

    [Fact]
    public void Lines_are_numbered_as_in_the_fixed_text() => ShouldPreview("import a\nimport b\nc\n", [("import a\n", "")], """
          |
          - import a
        1 | import b
          |
        """);

    [Fact]
    public void An_insertion_takes_nothing_away() => ShouldPreview("a\nb\n", [("b", "\n\nb")], """
          |
        1 | a
        2 +
        3 +
        4 | b
          |
        """);

    [Fact]
    public void A_new_line_ending_at_the_end_is_a_change() => ShouldPreview("x = 1", [("x = 1", "x = 1\n")], """
          |
          - x = 1
        1 + x = 1
          |
        """);

    [Fact]
    public void Up_to_four_lines_between_changes_are_shown() => ShouldPreview("a\n1\n2\n3\n4\nb\n", [("a", "A"), ("b", "B\nC")], """
          |
          - a
        1 + A
        2 | 1
        3 | 2
        4 | 3
        5 | 4
          - b
        6 + B
        7 + C
          |
        """);

    [Fact]
    public void More_lines_between_changes_are_left_out() => ShouldPreview("a\n1\n2\n3\n4\n5\n6\n7\nb\nc\n", [("b", "B"), ("a", "A")], $"""
           |
           - a
        1  + A
        2  | 1
        {new string('-', 80)}
        8  | 7
           - b
        9  + B
        10 | c
           |
        """);

    [Fact]
    public void Changes_of_lines_that_touch_are_one() => ShouldPreview("[\n    a\n    b,\n]\n", [("a", "(a"), ("b", "b)")], """
          |
        1 | [
          -     a
          -     b,
        2 +     (a
        3 +     b),
        4 | ]
          |
        """);

    [Fact]
    public void Carriage_returns_are_not_printed() => ShouldPreview("a\r\nb \r\nc\r\n", [("b ", "b")], """
          |
        1 | a
          - b 
        2 + b
        3 | c
          |
        """);

    [Fact]
    public void Control_characters_are_shown_as_signs() => ShouldPreview("a\e = 1 \n", [(" \n", "\n")], """
          |
          - a␛ = 1 
        1 + a␛ = 1
          |
        """);

    [Fact]
    public void Of_long_lines_the_part_with_the_change_is_shown()
    {
        var preview = Preview($"x = [{new string('1', 5000)}, 2 ,{new string('3', 5000)}]\n", [(" ,", ",")]);
        var lines = preview.Split('\n');
        lines[1].ShouldStartWith("  - …11");
        lines[1].ShouldContain(", 2 ,3");
        lines[2].ShouldContain(", 2,3");
        lines.ShouldAllBe(line => line.Length < 150);
    }

    [Fact]
    public void A_huge_change_is_not_printed_for_each_finding_again()
    {
        var text = $"from m import {string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"name{i}"))}\n";
        Preview(text, [(text, "")]).ShouldBe("  What it changes is too long to be shown here; `--diff` shows it.\n");
    }

    [Theory]
    [InlineData(Applicability.Safe, "")]
    [InlineData(Applicability.Unsafe, "note: The fix is unsafe: it may change what the code does\n")]
    [InlineData(Applicability.DisplayOnly, "note: The fix is never applied: it is likely to be wrong as it stands\n")]
    public void How_far_a_fix_may_be_trusted_is_said(Applicability applicability, string note)
    {
        var report = Report("x = 1 \n", [("1 ", "1")], applicability);
        report.ShouldEndWith($"  |\n{note}\n");
        report.ShouldContain("help: Fix it\n  |\n  - x = 1 \n1 + x = 1\n  |\n");
    }

    [Fact]
    public void In_notebooks_cells_are_named_and_their_lines_counted()
    {
        const string Cells = """
            {"cells": [{"cell_type": "code", "source": ["a\n", "b "], "metadata": {}, "outputs": []},
                       {"cell_type": "code", "source": ["c\n", "d \n", "e"], "metadata": {}, "outputs": []}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """;
        var notebook = NotebookReader.Read(Encoding.UTF8.GetBytes(Cells));
        var text = SourceText.From(notebook.Buffer.AsSpan(0, notebook.Length));
        var plain = Encoding.UTF8.GetString(text.Span);
        var fix = new Fix(Applicability.Safe, "Fix it", [EditOf(plain, "b ", "b"), EditOf(plain, "d ", "d")]);
        var findings = new FindingEncoder().Encode([new Finding(Rendered.Rule, new TextRange(0, 1), "It is wrong", fix, 0)], text, notebook);
        var output = new ArrayBufferWriter<byte>();
        new FullRenderer(Palette.None).Render(
            new FileReport { Path = "a.ipynb", FullPath = "/a.ipynb", Findings = findings, Source = text, Notebook = notebook }, output);
        Encoding.UTF8.GetString(output.WrittenSpan).ShouldEndWith("""
            help: Fix it
             ::: cell 1
              |
            1 | a
              - b 
            2 + b
              |
             ::: cell 2
              |
            1 | c
              - d 
            2 + d
            3 | e
              |


            """.ReplaceLineEndings("\n"));
    }

    private static void ShouldPreview(string text, (string Old, string New)[] edits, string expected) =>
        Preview(text, edits).ShouldBe(expected.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");

    /// <summary>What stands between the fix's message and the empty line at the end.</summary>
    private static string Preview(string text, (string Old, string New)[] edits)
    {
        var report = Report(text, edits, Applicability.Safe);
        var start = report.IndexOf("help: Fix it\n", StringComparison.Ordinal) + "help: Fix it\n".Length;
        return report[start..^1];
    }

    /// <param name="edits">What takes the place of the first of some words.</param>
    private static string Report(string text, (string Old, string New)[] edits, Applicability applicability)
    {
        var fix = new Fix(applicability, "Fix it", [.. edits.Select(edit => EditOf(text, edit.Old, edit.New))]);
        var finding = new Finding(Rendered.Rule, new TextRange(0, 1), "It is wrong", fix, 0);
        var output = new ArrayBufferWriter<byte>();
        Rendered.Render(new FullRenderer(Palette.None), "a.py", text, [finding], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static TextEdit EditOf(string text, string old, string replacement)
    {
        var start = text.IndexOf(old, StringComparison.Ordinal);
        var offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, start));
        return new TextEdit(new TextRange(offset, offset + Encoding.UTF8.GetByteCount(old)), replacement);
    }
}

using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;

namespace Cantil.Cli.Tests.Rendering;

/// <summary>The frames are those that ruff 0.17 prints for the same places.</summary>
public sealed class FullRendererTests
{
    private static string Render(string text) => Rendered.With(new FullRenderer(Palette.None), text, rule: Rendered.Rule);

    private static void ShouldFrame(string text, string frame) => Render(text).ShouldBe($"F821 It is wrong\n{frame.ReplaceLineEndings("\n").TrimEnd('\n')}\n\n");

    [Fact]
    public void Two_lines_stand_before_and_two_behind() => ShouldFrame("a\nb\nc\n«dd»\ne\nf\ng\n", """
         --> a.py:4:1
          |
        2 | b
        3 | c
        4 | dd
          | ^^
        5 | e
        6 | f
          |
        """);

    [Fact]
    public void Empty_lines_at_the_edges_are_left_out() => ShouldFrame("a\n\n   \nx = «d»\n\n\t\nb\n", """
         --> a.py:4:5
          |
        4 | x = d
          |     ^
        """);

    [Fact]
    public void An_empty_line_in_between_stays() => ShouldFrame("a\n\n«d»\n\nb\n", """
         --> a.py:3:1
          |
        1 | a
        2 |
        3 | d
          | ^
        4 |
        5 | b
          |
        """);

    [Fact]
    public void Numbers_are_right_aligned() => ShouldFrame("1\n2\n3\n4\n5\n6\n7\n«8»\n9\n10\n", """
          --> a.py:8:1
           |
         6 | 6
         7 | 7
         8 | 8
           | ^
         9 | 9
        10 | 10
           |
        """);

    [Fact]
    public void A_range_of_several_lines_has_a_bar() => ShouldFrame("def f(a, b):\n    if a:\n        x = («\"%s\" %\n            (1,\n    2)»)\n        return 1\n", """
         --> a.py:3:14
          |
        1 |   def f(a, b):
        2 |       if a:
        3 |           x = ("%s" %
          |  ______________^
        4 | |             (1,
        5 | |     2))
          | |______^
        6 |           return 1
          |
        """);

    [Fact]
    public void A_range_of_several_lines_that_starts_a_line_has_a_slash() => ShouldFrame("a\n    «\"%s\" % (1, 2,\n\n    )»\n", """
         --> a.py:2:5
          |
        1 |   a
        2 | /     "%s" % (1, 2,
        3 | |
        4 | |     )
          | |_____^
        """);

    [Fact]
    public void Wide_characters_take_two_columns_and_marks_none() => ShouldFrame("\"日本e\u0301\"; «nope»\n", """
         --> a.py:1:9
          |
        1 | "日本é"; nope
          |          ^^^^
        """);

    [Fact]
    public void A_tab_is_four_columns() => ShouldFrame("if 1:\n\ta\t=\t«b»\n", """
         --> a.py:2:6
          |
        1 | if 1:
        2 |     a    =    b
          |               ^
        """);

    [Fact]
    public void Control_characters_cannot_reach_the_terminal()
    {
        var text = Render("x = \"\e[31m\u0007\u202E\u009B\" + «y»\n");
        text.ShouldContain("1 | x = \"␛[31m␇��\" + y\n");
        text.ShouldContain("  |                  ^\n");
        Render("«y»\n").ShouldNotContain("\e");
    }

    [Fact]
    public void An_empty_range_has_one_caret() => ShouldFrame("x = «»\n", """
         --> a.py:1:5
          |
        1 | x = 
          |     ^
        """);

    [Fact]
    public void A_range_that_ends_with_its_line_stays_in_it() => ShouldFrame("x = («\n»y\n", """
         --> a.py:1:6
          |
        1 | x = (
          |      ^
        2 | y
          |
        """);

    [Fact]
    public void The_end_of_the_file_can_be_marked() => ShouldFrame("x = (\n«»", """
         --> a.py:2:1
          |
        1 | x = (
        2 |
          | ^
        """);

    [Fact]
    public void A_carriage_return_is_no_part_of_a_line() => ShouldFrame("a\r\n«b»\r\nc\r\n", """
         --> a.py:2:1
          |
        1 | a
        2 | b
          | ^
        3 | c
          |
        """);

    [Fact]
    public void A_long_line_is_cut_around_the_mark()
    {
        var text = Render($"x = \"{new string('y', 300)}\" + «nope» + \"{new string('z', 300)}\"\n");
        var lines = text.Split('\n');
        lines[3].ShouldStartWith("1 | …yyy");
        lines[3].ShouldEndWith("zzz…");
        lines[3].Length.ShouldBe(4 + LineWindow.Width);
        var caret = lines[4].IndexOf('^', StringComparison.Ordinal);
        lines[3].Substring(caret, 4).ShouldBe("nope");
        lines[4].ShouldEndWith("^^^^");
    }

    [Fact]
    public void A_long_line_is_not_cut_before_a_mark_at_its_start() =>
        Render($"«nope» + \"{new string('z', 300)}\"\n").Split('\n')[3].ShouldStartWith("1 | nope + \"zzz");

    [Fact]
    public void A_file_with_one_line_of_a_megabyte_is_shown_in_a_few_hundred_bytes() =>
        Render($"\"{new string('é', 1_000_000)}\"; «nope»; \"{new string('é', 1_000_000)}\"\n").Length.ShouldBeLessThan(1000);

    [Fact]
    public void Many_findings_in_one_long_line_take_no_longer_than_in_many_lines()
    {
        var text = string.Concat(Enumerable.Repeat("é = 1; ", 150_000));
        var findings = Enumerable.Range(0, 150_000)
            .Select(i => new Cantil.Linter.Engine.Finding(Rendered.Rule, new(i * 8, i * 8 + 2), "m", null, 0)).ToList();
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        // Quadratic, this would be 150,000 times a megabyte: hours.
        Rendered.Render(new ConciseRenderer(Palette.None), "a.py", text, findings, output);
        Rendered.Render(new FullRenderer(Palette.None), "a.py", text, findings[^1000..], output);
        output.WrittenSpan.IndexOf("a.py:1:1050001: F821"u8).ShouldBe(-1);
        output.WrittenSpan.IndexOf("a.py:1:1049994: F821 m\n"u8).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_syntax_error_has_a_word_for_a_code() =>
        Rendered.With(new FullRenderer(Palette.None), "x = «=» 1\n").ShouldStartWith("invalid-syntax: It is wrong\n");

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        const string text = "a\nx = («\"%s\" %\n 1»)\nb\n";
        var plain = Render(text);
        var coloured = Rendered.With(new FullRenderer(Palette.Ansi), text, rule: Rendered.Rule);
        coloured.ShouldNotBe(plain);
        System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", "").ShouldBe(plain);
    }
}

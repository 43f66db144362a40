using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;

namespace Cantil.Cli.Tests.Rendering;

public sealed class ConciseRendererTests
{
    [Fact]
    public void A_finding_is_a_line() =>
        Rendered.With(new ConciseRenderer(Palette.None), "é = «x»\n", rule: Rendered.Rule).ShouldBe("a.py:1:5: F821 It is wrong\n");

    [Fact]
    public void A_syntax_error_has_a_word_for_a_code() =>
        Rendered.With(new ConciseRenderer(Palette.None), "x = «=» 1\n").ShouldBe("a.py:1:5: invalid-syntax: It is wrong\n");

    [Fact]
    public void A_path_with_a_line_ending_stays_on_one_line() =>
        Rendered.With(new ConciseRenderer(Palette.None), "«x»", "a\nb\e.py", Rendered.Rule, "no\tgood 🐍").ShouldBe("a\\nb\\x1b.py:1:1: F821 no\\tgood 🐍\n");
}

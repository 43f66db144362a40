using System.Text;
using Cantil.Formatter.Layout;
using Cantil.Foundation.Text;

namespace Cantil.Formatter.Tests.Layout;

public sealed class TapePrinterTests
{
    private static string Print(int width, Action<Tape> write)
    {
        var tape = new Tape();
        tape.Reset(SourceText.From(""), 4);
        write(tape);
        tape.EndOfTape();
        return Encoding.UTF8.GetString(new TapePrinter().Print(tape, new FormatOptions { LineLength = width }, carriageReturns: false));
    }

    private static void List(Tape tape)
    {
        tape.StartGroup();
        tape.Token("["u8);
        tape.StartIndent();
        tape.SoftLine();
        tape.Token("aaa,"u8);
        tape.SoftLineOrSpace();
        tape.Token("bbb"u8);
        tape.TokenIfBroken(","u8);
        tape.EndIndent();
        tape.SoftLine();
        tape.Token("]"u8);
        tape.EndGroup();
    }

    [Fact]
    public void A_group_that_fits_stays_on_its_line() => Print(10, List).ShouldBe("[aaa, bbb]");

    [Fact]
    public void A_group_that_does_not_fit_breaks_everywhere() => Print(9, List).ShouldBe("[\n    aaa,\n    bbb,\n]");

    [Fact]
    public void What_always_breaks_breaks_the_groups_around_it() => Print(80, tape =>
    {
        tape.StartGroup();
        tape.Token("("u8);
        tape.SoftLine();
        tape.StartGroup();
        tape.Token("a"u8);
        tape.ExpandParent();
        tape.EndGroup();
        tape.Token(")"u8);
        tape.EndGroup();
    }).ShouldBe("(\na)");

    [Fact]
    public void A_line_suffix_waits_for_the_end_of_the_line() => Print(80, tape =>
    {
        tape.Token("a"u8);
        var suffix = tape.StartLineSuffix(5);
        tape.Token("  # c"u8);
        tape.EndLineSuffix(suffix);
        tape.Token(","u8);
        tape.HardLine();
        tape.Token("b"u8);
    }).ShouldBe("a,  # c\nb");

    [Fact]
    public void The_first_variant_that_fits_is_taken()
    {
        static void Write(Tape tape)
        {
            var best = tape.StartBestFitting();
            var variant = tape.StartVariant(best);
            tape.Token("aaaaaaaa"u8);
            tape.EndVariant(variant);
            variant = tape.StartVariant(best);
            tape.Token("bbbb"u8);
            tape.EndVariant(variant);
            tape.EndBestFitting(best);
            tape.Token("!"u8);
        }
        Print(9, Write).ShouldBe("aaaaaaaa!");
        Print(8, Write).ShouldBe("bbbb!");
    }

    [Fact]
    public void Parentheses_are_added_only_where_they_help()
    {
        static void Write(Tape tape)
        {
            tape.Token("xxxx = "u8);
            var group = tape.NewGroup();
            tape.StartBestFitParenthesize(group);
            tape.Token("aaaaaaaa"u8);
            tape.EndBestFitParenthesize(group);
        }
        Print(15, Write).ShouldBe("xxxx = aaaaaaaa");
        Print(14, Write).ShouldBe("xxxx = (\n    aaaaaaaa\n)");
        Print(11, Write).ShouldBe("xxxx = aaaaaaaa");
    }

    [Fact]
    public void A_part_is_printed_where_it_is_called() => Print(80, tape =>
    {
        var part = tape.StartPart();
        tape.Token("a"u8);
        part = tape.EndPart(part);
        tape.Call(part);
        tape.Token(", "u8);
        tape.Call(part);
    }).ShouldBe("a, a");
}

using System.Text;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Tests.Names;

public sealed class NfkcNormalizerTests
{
    [Theory]
    [InlineData("name", "name")]
    [InlineData("\uFB01nd", "find")]
    [InlineData("\u00E9", "\u00E9")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\uD835\uDD98\uD835\uDD8A", "se")]
    [InlineData("x\u00B2", "x2")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\uFF21\uFF3F\uFF11", "A_1")]
    [InlineData("a\u0315\u0300\u05AE\u0300b", "\u00E0\u05AE\u0300\u0315b")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uFDFA", "\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645")]
    public void Normalizes_as_CPython_does(string text, string expected) =>
        Encoding.UTF8.GetString(NfkcNormalizer.Normalize(Encoding.UTF8.GetBytes(text))).ShouldBe(expected);

    [Fact]
    public void Orders_long_runs_of_marks_by_their_class_and_keeps_the_order_within_one()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("\u0301\u0300\u0323", 5000));
        var expected = "x" + string.Concat(Enumerable.Repeat("\u0323", 5000)) + string.Concat(Enumerable.Repeat("\u0301\u0300", 5000));
        var actual = Encoding.UTF8.GetString(NfkcNormalizer.Normalize(Encoding.UTF8.GetBytes(text)));
        actual.ShouldBe(expected);
    }

    [Fact]
    public void Normalizing_twice_changes_nothing_for_any_code_point()
    {
        for (var point = 0; point < 0x110000; point++)
        {
            if (!Rune.IsValid(point))
                continue;
            var utf8 = Encoding.UTF8.GetBytes(new Rune(point).ToString());
            var once = NfkcNormalizer.Normalize(utf8);
            if (!NfkcNormalizer.Normalize(once).AsSpan().SequenceEqual(once))
                Assert.Fail($"U+{point:X4}");
        }
    }

    [Fact]
    public void What_is_not_UTF8_does_not_break_it() =>
        NfkcNormalizer.Normalize([0x61, 0xFF, 0xC3]).ShouldBe("a\uFFFD\uFFFD"u8.ToArray());
}

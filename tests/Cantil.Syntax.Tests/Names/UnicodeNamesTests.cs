using System.Text;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Tests.Names;

public sealed class UnicodeNamesTests
{
    [Theory]
    [InlineData("SPACE", 0x20)]
    [InlineData("latin small letter e with acute", 0xE9)]
    [InlineData("GREEK SMALL LETTER FINAL SIGMA", 0x3C2)]
    [InlineData("Snowman", 0x2603)]
    [InlineData("LINE FEED", 0xA)]
    [InlineData("NEW LINE", 0xA)]
    [InlineData("NBSP", 0xA0)]
    [InlineData("vs256", 0xE01EF)]
    [InlineData("BOM", 0xFEFF)]
    [InlineData("MICRO SIGN", 0xB5)]
    [InlineData("WEIERSTRASS ELLIPTIC FUNCTION", 0x2118)]
    [InlineData("SCRIPT CAPITAL P", 0x2118)]
    [InlineData("CJK COMPATIBILITY IDEOGRAPH-F900", 0xF900)]
    [InlineData("CJK UNIFIED IDEOGRAPH-9FFF", 0x9FFF)]
    [InlineData("CJK UNIFIED IDEOGRAPH-04E00", 0x4E00)]
    [InlineData("HANGUL SYLLABLE GAG", 0xAC01)]
    [InlineData("HANGUL SYLLABLE A", 0xC544)]
    [InlineData("HANGUL SYLLABLE HIH", 0xD7A3)]
    [InlineData("ZERO WIDTH JOINER", 0x200D)]
    [InlineData("TAG SPACE", 0xE0020)]
    public void Finds_names_and_aliases(string name, int expected)
    {
        UnicodeNames.TryLookup(Encoding.UTF8.GetBytes(name), out var point).ShouldBeTrue();
        point.ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("SPAC")]
    [InlineData("SPACES")]
    [InlineData("LATIN_SMALL LETTER A")]
    [InlineData("KEYCAP DIGIT ONE")]
    [InlineData("CJK UNIFIED IDEOGRAPH-4e00")]
    [InlineData("cjk unified ideograph-4E00")]
    [InlineData("CJK UNIFIED IDEOGRAPH-A000")]
    [InlineData("CJK UNIFIED IDEOGRAPH-004E00")]
    [InlineData("HANGUL SYLLABLE ")]
    [InlineData("HANGUL SYLLABLE G")]
    [InlineData("hangul syllable gag")]
    [InlineData("SNOWM\u00C4N")]
    public void Refuses_the_rest(string name) => UnicodeNames.TryLookup(Encoding.UTF8.GetBytes(name), out _).ShouldBeFalse();
}

using System.Text;
using Cantil.Formatter.Strings;

namespace Cantil.Formatter.Tests.Strings;

public sealed class NumberNormalizerTests
{
    [Theory]
    [InlineData("0XABCDEF", "0xABCDEF")]
    [InlineData("0xabc_def", "0xABC_DEF")]
    [InlineData("0O17", "0o17")]
    [InlineData("0B101", "0b101")]
    [InlineData("1E5", "1e5")]
    [InlineData("1e+5", "1e5")]
    [InlineData("1E-5", "1e-5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5.0")]
    [InlineData("5.e3", "5.0e3")]
    [InlineData("5J", "5j")]
    [InlineData("5.E+10J", "5.0e10j")]
    [InlineData("1_0.0_1E1_0", "1_0.0_1e1_0")]
    [InlineData("010.5", "010.5")]
    [InlineData("0_0", "0_0")]
    [InlineData("1000", "1000")]
    public void Numbers_have_one_form(string number, string expected)
    {
        var (tree, _) = Literal.Parse(number);
        var output = new TextBuffer();
        var text = Encoding.UTF8.GetBytes(number);
        var isRewritten = NumberNormalizer.TryRewrite(text, tree.Tokens[0].Kind, output);
        isRewritten.ShouldBe(number != expected);
        if (isRewritten)
            Literal.TextOf(output).ShouldBe(expected);
        else
            output.Length.ShouldBe(0);
    }
}

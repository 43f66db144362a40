using System.Text;
using Cantil.Formatter.Verification;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Tests.Verification;

public sealed class FormatVerifierTests
{
    private static FormatFault Verify(string before, string after)
    {
        var tree = Parser.Parse(SourceText.From(before), SourceKind.Python, new ParseBuffers());
        return new FormatVerifier().Verify(tree, Encoding.UTF8.GetBytes(after), new FormatOptions());
    }

    [Theory]
    [InlineData("x  =  ('a'\n'b')\n", "x = \"ab\"\n")]
    [InlineData("x = 'a' f'{b}' 'c' 'd'\n", "x = f\"a{b}cd\"\n")]
    [InlineData("del (a, b)\n", "del a, b\n")]
    [InlineData("def f():\n  ''' a\n    b  '''\n", "def f():\n    \"\"\"a\n    b\"\"\"\n")]
    [InlineData("for x in (1, 2): pass\n", "for x in (1, 2):\n    pass\n")]
    [InlineData("x = 0XAB + 1E5\n", "x = 0xAB + 1e5\n")]
    [InlineData("f(a  # b\n,  # c\n)\n", "f(\n    a,  # b  # c\n)\n")]
    public void What_means_the_same_passes(string before, string after) => Verify(before, after).ShouldBe(FormatFault.None);

    [Theory]
    [InlineData("x = 1\n", "x = (\n", FormatFault.IsBroken)]
    [InlineData("x = 1\n", "x = 2\n", FormatFault.MeansOther)]
    [InlineData("x = 'a'\n", "x = \"b\"\n", FormatFault.MeansOther)]
    [InlineData("x = f'{a}b'\n", "x = f\"{a}c\"\n", FormatFault.MeansOther)]
    [InlineData("f(a)\n", "f(a, b)\n", FormatFault.MeansOther)]
    [InlineData("def f():\n  ''' a\n    b  '''\n", "def f():\n    \"\"\"a b\"\"\"\n", FormatFault.MeansOther)]
    [InlineData("x = 1  # a\n", "x = 1\n", FormatFault.LosesComments)]
    [InlineData("x = 1  # a\n", "x = 1  # b\n", FormatFault.LosesComments)]
    [InlineData("x = 1  # a\n#\n", "x = 1  # a\n", FormatFault.LosesComments)]
    [InlineData("x = 1\n", "x =  1\n", FormatFault.IsUnstable)]
    public void What_does_not_is_found(string before, string after, FormatFault fault) => Verify(before, after).ShouldBe(fault);
}

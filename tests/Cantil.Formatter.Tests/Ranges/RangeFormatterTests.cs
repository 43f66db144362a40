using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Tests.Ranges;

public sealed class RangeFormatterTests
{
    private static string Format(string text, int firstRow, int lastRow)
    {
        var tree = Parser.Parse(SourceText.From(text), SourceKind.Python, new ParseBuffers());
        var range = new LineRange(new TextPosition(firstRow, 1), new TextPosition(lastRow, 1));
        return Encoding.UTF8.GetString(RangeFormatter.Format(tree, range, new FormatOptions(), new FormatBuffers()));
    }

    [Theory]
    [InlineData("a  = 1\nb  = 2\nc  = 3\n", 2, 3, "a  = 1\nb = 2\nc  = 3\n")]
    [InlineData("a  = 1\nb  = 2\nc  = 3\n", 1, 3, "a = 1\nb = 2\nc  = 3\n")]
    [InlineData("a  = 1; b  = 2\nc  = 3\n", 1, 2, "a = 1\nb = 2\nc  = 3\n")]
    [InlineData("a  = 1\n\n\n\n", 3, 4, "a  = 1\n\n\n\n")]
    [InlineData("def f( x ):\n    a  = 1\n    b  = 2\n", 3, 4, "def f( x ):\n    a  = 1\n    b = 2\n")]
    [InlineData("def f( x ):\n  a  = 1\n  b  = 2\nc  = 3\n", 3, 4, "def f(x):\n    a = 1\n    b = 2\nc  = 3\n")]
    [InlineData("if x:\n    a  = 1\nelse:\n    b  = 2\n", 4, 5, "if x:\n    a  = 1\nelse:\n    b = 2\n")]
    public void Statements_that_the_range_touches_are_formatted(string text, int firstRow, int lastRow, string expected) =>
        Format(text, firstRow, lastRow).ShouldBe(expected);
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Engine;

public sealed class LogicalLinesTests
{
    /// <summary>Each line as <c>depth/blank/blankBeforeComments:text</c>.</summary>
    [Theory]
    [InlineData("x = 1\n", "0/0/0:x = 1")]
    [InlineData("x = 1", "0/0/0:x = 1")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("x = (1,\n  # c\n\n  2)\ny\n", "0/0/0:x = (1,\n  # c\n\n  2)|0/0/0:y")]
    [InlineData("x = 1 + \\\n  2\n", "0/0/0:x = 1 + \\\n  2")]
    [InlineData("a; b\n", "0/0/0:a; b")]
    [InlineData("a\n\n\nb\n", "0/0/0:a|0/2/2:b")]
    [InlineData("# c\na  # d\n", "0/0/0:# c|0/0/0:a  # d")]
    [InlineData("a\n\n# c\n# d\nb\n", "0/0/0:a|0/1/1:# c|0/0/1:# d|0/0/1:b")]
    [InlineData("a\n\n# c\n\n\nb\n", "0/0/0:a|0/1/1:# c|0/2/2:b")]
    [InlineData("if a:\n    b\n    if c:\n        d\ne\n", "0/0/0:if a:|1/0/0:b|1/0/0:if c:|2/0/0:d|0/0/0:e")]
    [InlineData("if a: b\n", "0/0/0:if a: b")]
    [InlineData("x = '''\n\n'''\n\ny\n", "0/0/0:x = '''\n\n'''|0/1/1:y")]
    [InlineData("x = f'''{\n1}\n'''\ny\n", "0/0/0:x = f'''{\n1}\n'''|0/0/0:y")]
    [InlineData("a\r\n\r\nb\r\n", "0/0/0:a|0/1/1:b")]
    public void Lines_are_those_of_the_reference(string text, string expected)
    {
        var tree = Parser.Parse(SourceText.From(text));
        var lines = new List<string>();
        foreach (var line in new LogicalLines(tree))
            lines.Add($"{line.Depth}/{line.BlankLinesBefore}/{line.BlankLinesBeforeComments}:{tree.Source.GetString(line.Range)}");
        string.Join('|', lines).ShouldBe(expected);
    }

    [Theory]
    [InlineData("x = (((\ny = 1\n")]
    [InlineData(")))\ny\n")]
    [InlineData("'''\n\n")]
    [InlineData("   x\n y\n")]
    [InlineData("\\")]
    public void Broken_code_has_lines_too(string text)
    {
        var tree = Parser.Parse(SourceText.From(text));
        var end = -1;
        foreach (var line in new LogicalLines(tree))
        {
            line.Start.ShouldBeGreaterThanOrEqualTo(end);
            line.End.ShouldBeGreaterThanOrEqualTo(line.Start);
            end = line.End;
        }
    }
}

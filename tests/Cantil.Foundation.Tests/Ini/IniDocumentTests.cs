using System.Text;
using Cantil.Foundation.Ini;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Tests.Ini;

/// <summary>The expectations are what Python's <c>configparser.RawConfigParser</c> answers.</summary>
public class IniDocumentTests
{
    [Theory]
    [InlineData("[a]\nx = 1\ny:2\nZ-z = a = b\n", "a{x=1|y=2|z-z=a = b}")]
    [InlineData("[a]\r\nx =\r\n  1,\r\n  2\r\n\r\n[b]\r\ny=3\r\n", "a{x=/1,/2} b{y=3}")]
    [InlineData("[a]\nx =\n    1\n    # no\n  ; no\n    2\n\n    3\n\ny = 4", "a{x=/1/2//3|y=4}")]
    [InlineData("[a]\nx = 1 # stays\n", "a{x=1 # stays}")]
    [InlineData("# c\n\n; d\n[a:b]\n[ c ]\nx=\n", "a:b{}  c {x=}")]
    [InlineData("[a]\n  x = 1\n  y = 2\n    more\n  z = 3", "a{x=1|y=2/more|z=3}")]
    [InlineData("[a]\nx = 1\n  [b]\n", "a{x=1/[b]}")]
    [InlineData("[a]]\nx = é\n", "a]{x=é}")]
    [InlineData("[a]\nx\t=\t1\n", "a{x=1}")]
    [InlineData("", "")]
    public void Sections_and_options_are_read(string text, string expected)
    {
        var document = IniDocument.Parse(SourceText.From(text));
        document.Error.ShouldBeNull();
        Shown(document).ShouldBe(expected);
    }

    [Theory]
    [InlineData("x = 1\n", "1:1 there is no section before this line", "")]
    [InlineData("[a]\nx = 1\nnothing\n", "3:1 the line is neither a section nor \"key = value\"", "a{x=1}")]
    [InlineData("[a]\nx = 1\n[a]\n", "3:1 the section \"a\" is there twice", "a{x=1}")]
    [InlineData("[a]\nx = 1\nX = 2\ny = 3\n", "3:1 \"x\" is there twice in the section", "a{x=1}")]
    public void The_first_mistake_ends_the_reading(string text, string error, string expected)
    {
        var document = IniDocument.Parse(SourceText.From(text));
        var at = document.Text.Lines.Position(document.Error!.Offset);
        $"{at.Row}:{at.Column} {document.Error.Message}".ShouldBe(error);
        Shown(document).ShouldBe(expected);
    }

    [Fact]
    public void Anything_can_be_read()
    {
        IniDocument.Parse(SourceText.From(new byte[] { 0xFF, 0, (byte)'[', (byte)']', (byte)'\n', (byte)'=' })).Error.ShouldNotBeNull();
        var many = new StringBuilder("[a]\nx =\n");
        for (var i = 0; i < 100_000; i++)
            many.Append("    E501\n\n");
        IniDocument.Parse(SourceText.From(many.ToString())).Find("a")!.Find("x")!.Value.Length.ShouldBe(100_000 * 6 - 1);
    }

    private static string Shown(IniDocument document) => string.Join(' ', document.Sections.Select(section =>
        $"{section.Name}{{{string.Join('|', section.Entries.Select(entry => $"{entry.Key}={entry.Value.Replace('\n', '/')}"))}}}"));
}

using System.Text;
using Cantil.Formatter.Markdown;

namespace Cantil.Formatter.Tests.Markdown;

public sealed class MarkdownFormatterTests
{
    private static string Format(string text) =>
        Encoding.UTF8.GetString(new MarkdownFormatter().Format(Encoding.UTF8.GetBytes(text), new FormatOptions()));

    [Theory]
    [InlineData("```python\nx  =  1\n```\n", "```python\nx = 1\n```\n")]
    [InlineData("~~~ Py3 title\nx  =  1\n~~~~", "~~~ Py3 title\nx = 1\n~~~~")]
    [InlineData("```{python, echo=F}\nx  =  1\n```\n", "```{python, echo=F}\nx = 1\n```\n")]
    [InlineData("- a\n  ```py\n  x  =  1\n  ```\n", "- a\n  ```py\n  x = 1\n  ```\n")]
    [InlineData("```python\n  x  =  1\n  y\n```\n", "```python\nx = 1\ny\n```\n")]
    [InlineData("```pycon\n>>> x  =  1\nx  =  1\n```\n", "```pycon\n>>> x = 1\nx  =  1\n```\n")]
    [InlineData("```python\r\nx  =  1\r\n```\r\n", "```python\r\nx = 1\r\n```\r\n")]
    [InlineData("```python\n\n\nx\n\n\n```\n", "```python\nx\n```\n")]
    public void Blocks_of_Python_are_formatted(string text, string expected) => Format(text).ShouldBe(expected);

    [Theory]
    [InlineData("x  =  1\n")]
    [InlineData("```\nx  =  1\n```\n")]
    [InlineData("```pyx\nx  =  1\n```\n")]
    [InlineData("```python\nx  =  1\n")]
    [InlineData("```python\nx  =  (\n```\n")]
    [InlineData("````md\n```python\nx  =  1\n```\n````\n")]
    [InlineData("  ```python\nx  =  1\n  ```\n")]
    [InlineData("```python\n```\n")]
    [InlineData("<!-- fmt: off -->\n```python\nx  =  1\n```\n")]
    [InlineData("")]
    public void Everything_else_stays(string text) => Format(text).ShouldBe(text);

    [Fact]
    public void Comments_turn_formatting_off_and_on() =>
        Format("<!-- fmt:off-->\n```py\nx  =  1\n```\n<!--blacken-docs:on -->\n```py\nx  =  1\n```\n")
            .ShouldBe("<!-- fmt:off-->\n```py\nx  =  1\n```\n<!--blacken-docs:on -->\n```py\nx = 1\n```\n");
}

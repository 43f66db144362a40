using System.Text;
using Cantil.Formatter.Strings;

namespace Cantil.Formatter.Tests.Strings;

public sealed class DocstringExamplesTests
{
    /// <summary>Squeezes runs of spaces behind the first word of a line; text with a dollar sign is no code.</summary>
    private sealed class Squeezer : ISnippetFormatter
    {
        public List<int> Widths { get; } = [];

        public bool TryFormat(ReadOnlySpan<byte> code, FormatOptions options, TextBuffer output)
        {
            Widths.Add(options.LineLength);
            if (code.Contains((byte)'$'))
                return false;
            var lines = Encoding.UTF8.GetString(code).TrimEnd().Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var content = lines[i].TrimStart();
                lines[i] = lines[i][..^content.Length] + string.Join(' ', content.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            output.Append(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
            return true;
        }
    }

    private static string Format(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var source = "\"\"\"\n    base\n" + string.Join('\n', lines.Select(line => line.Length > 0 ? "    " + line : "")) + "\n    \"\"\"";
        var result = Literal.Docstring(source, new FormatOptions { DocstringCodeFormat = true }, 1, new Squeezer());
        result.ShouldStartWith("\"\"\"\n    base\n");
        result.ShouldEndWith("\n    \"\"\"");
        return string.Join('\n', result.Split('\n')[2..^1].Select(line => line.Length > 4 ? line[4..] : line));
    }

    [Theory]
    [InlineData(">>> x  =  1", ">>> x = 1")]
    [InlineData(">>> if  x:\n...    y\n1  2", ">>> if x:\n...    y\n1  2")]
    [InlineData(">>> x  =  1\n...y  = 2", ">>> x = 1\n...y  = 2")]
    [InlineData(">>> x  =  1\n ... y  = 2", ">>> x = 1\n ... y  = 2")]
    [InlineData(">>>x  =  1", ">>>x  =  1")]
    [InlineData(">>> x  =  $\n>>> y  =  1", ">>> x  =  $\n>>> y = 1")]
    [InlineData("  >>> x  =  1\n  ...\n  ... y", "  >>> x = 1\n  ...\n  ... y")]
    public void Doctests(string text, string expected) => Format(text).ShouldBe(expected);

    [Theory]
    [InlineData("```python\nx  =  1\n```\na  b", "```python\nx = 1\n```\na  b")]
    [InlineData("```\nx  =  1\n```", "```\nx = 1\n```")]
    [InlineData("``` PY3 title\nx  =  1\n```", "``` PY3 title\nx = 1\n```")]
    [InlineData("~~~py `a`\nx  =  1\n~~~~", "~~~py `a`\nx = 1\n~~~~")]
    [InlineData("```js\nx  =  1\n```", "```js\nx  =  1\n```")]
    [InlineData("```python `a`\nx  =  1", "```python `a`\nx  =  1")]
    [InlineData("````python\nx  =  $\n```\n````", "````python\nx  =  $\n```\n````")]
    [InlineData("  ```python\n  x  =  1\n  y  =  1\n    ```", "  ```python\n  x = 1\n  y = 1\n    ```")]
    [InlineData("  ```python\nx  =  1\n  ```", "  ```python\nx  =  1\n  ```")]
    [InlineData("```python\n\n```", "```python\n\n```")]
    public void Fences(string text, string expected) => Format(text).ShouldBe(expected);

    [Theory]
    [InlineData("Foo::\n\n   x  =  1\n\n\nbar  baz", "Foo::\n\n   x = 1\n\n\nbar  baz")]
    [InlineData("Foo::\n   x  =  1\n\nbar", "Foo::\n   x = 1\n\nbar")]
    [InlineData("Foo::\n\n   x  =  1\nbar", "Foo::\n\n   x  =  1\nbar")]
    [InlineData("Foo::\n\nx  =  1", "Foo::\n\nx  =  1")]
    [InlineData("Foo::\n\n     # c  c\n   x  =  1", "Foo::\n\n     # c c\n   x = 1")]
    [InlineData("`Foo`::\n\n   x  =  1", "`Foo`::\n\n   x = 1")]
    [InlineData(".. note::\n\n   x  =  1", ".. note::\n\n   x  =  1")]
    [InlineData(".. code-block:: python\n   :a:  b\n\n   x  =  1", ".. code-block:: python\n   :a:  b\n\n   x = 1")]
    [InlineData(".. SourceCode::Py3\n\n   x  =  1", ".. SourceCode::Py3\n\n   x = 1")]
    [InlineData(".. code-block:: js\n\n   x  =  1", ".. code-block:: js\n\n   x  =  1")]
    [InlineData("Foo::\n\n   >>> x  =  1\n   $\n\n>>> y  =  1", "Foo::\n\n   >>> x  =  1\n   $\n\n>>> y = 1")]
    public void Blocks_of_reStructuredText(string text, string expected) => Format(text).ShouldBe(expected);

    [Fact]
    public void The_width_is_what_the_indentation_leaves()
    {
        var squeezer = new Squeezer();
        const string text = "\"\"\"a\n\n    >>> x\n      >>> y\n\n    ```\n    z\n    ```\n    \"\"\"";
        var options = new FormatOptions { DocstringCodeFormat = true };
        Literal.Docstring(text, options, 2, squeezer);
        squeezer.Widths.ShouldBe([88 - 8 - 4, 88 - 8 - 2 - 4, 88 - 8]);
        squeezer.Widths.Clear();
        Literal.Docstring(text, options with { DocstringCodeLineLength = 50 }, 2, squeezer);
        squeezer.Widths.ShouldBe([50, 50, 50]);
    }

    [Fact]
    public void Code_that_would_end_the_docstring_stays()
    {
        const string text = "\"\"\"\n    >>> x  =  '\\\"\\\"\\\"'\n    \"\"\"";
        Literal.Docstring(text, new FormatOptions { DocstringCodeFormat = true }, 1, new Unescaper()).ShouldBe(text);
    }

    private sealed class Unescaper : ISnippetFormatter
    {
        public bool TryFormat(ReadOnlySpan<byte> code, FormatOptions options, TextBuffer output)
        {
            foreach (var c in code)
                if (c != '\\')
                    output.Append(c);
            return true;
        }
    }
}

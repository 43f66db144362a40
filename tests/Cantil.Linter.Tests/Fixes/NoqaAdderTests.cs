using System.Text;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Fixes;

public sealed class NoqaAdderTests
{
    [Theory]
    [InlineData("import os\n", "import os  # noqa: F401\n")]
    [InlineData("import os  \r\nx = 1\r\n", "import os  # noqa: F401\r\nx = 1\r\n")]
    [InlineData("x = 1\r\nimport os", "x = 1\r\nimport os  # noqa: F401\r\n")]
    [InlineData("import os # why\n", "import os # why  # noqa: F401\n")]
    [InlineData("import os # NOQA : X1,E501\n", "import os  # noqa: E501, F401, X1\n")]
    [InlineData("import os  # type: ignore # noqa:E501 E711\n", "import os  # type: ignore  # noqa: E501, E711, F401\n")]
    [InlineData("import os  # noqa: E501 for long\n", "import os  # noqa: E501, F401 for long\n")]
    [InlineData("import os  # noqa: E501 # type: ignore\n", "import os  # noqa: E501, F401  # type: ignore\n")]
    [InlineData("x = '''\n%s\n''' % y\n", "x = '''\n%s\n''' % y  # noqa: F821\n")]
    [InlineData("x = 1 + \\\n  y + \\\n  z\n", "x = 1 + \\\n  y + \\\n  z  # noqa: F821\n")]
    [InlineData("x = f'''\n{y}\n'''\n", "x = f'''\n{y}\n'''  # noqa: F821\n")]
    [InlineData("from x import (\n    a,\n    b,\n)\n", "from x import (\n    a,  # noqa: F401\n    b,  # noqa: F401\n)\n")]
    [InlineData("import os; x = y\n", "import os; x = y  # noqa: F401, F821\n")]
    public void Comments_stand_where_they_count(string before, string after)
    {
        Add(before, null).ShouldBe(after);
        Add(after, null).ShouldBeNull();
    }

    [Theory]
    [InlineData("import os  # noqa\n")]
    [InlineData("import os  # noqa: F401\n")]
    [InlineData("# ruff: noqa: F401\nimport os\n")]
    [InlineData("import os\nx = (\n")]
    [InlineData("")]
    public void Nothing_is_added_where_nothing_is_to_be_suppressed(string text) => Add(text, null).ShouldBeNull();

    [Fact]
    public void A_reason_follows_the_codes_unless_there_is_one() =>
        Add("import os\nimport re  # noqa: E501 old\n", "new").ShouldBe("import os  # noqa: F401 new\nimport re  # noqa: E501, F401 old\n");

    private static string? Add(string text, string? reason)
    {
        var file = Linting.File("F", "/project/x.py", null);
        var tree = Parser.Parse(SourceText.From(Encoding.UTF8.GetBytes(text)), file.Kind);
        var added = new NoqaAdder(reason).Add(tree, new FileLinter().Lint(file, tree));
        return added is null ? null : Encoding.UTF8.GetString(added.After);
    }
}

using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort;

namespace Cantil.Linter.Tests.Rules.Isort;

public sealed class MissingRequiredImportTests
{
    [Theory]
    [InlineData("x = 1", "import os\nx = 1")]
    [InlineData("x = 1\r\n", "import os\r\nx = 1\r\n")]
    [InlineData("#!/bin/sh\n\n# why\n\n\nx = 1\n", "#!/bin/sh\n\n# why\n\n\nimport os\nx = 1\n")]
    [InlineData("'''doc'''\n\nx = 1\n", "'''doc'''\nimport os\n\nx = 1\n")]
    [InlineData("'doc' # why\n# more\nx = 1\n", "'doc' # why\n# more\nimport os\nx = 1\n")]
    [InlineData("'doc'; x = 1\n", "'doc'; import os; x = 1\n")]
    [InlineData("'doc'\nfrom __future__ import a # b\n# c\nx = 1\n", "'doc'\nfrom __future__ import a # b\nimport os\n# c\nx = 1\n")]
    [InlineData("from __future__ import (a,\n  b); x = 1\n", "from __future__ import (a,\n  b); import os; x = 1\n")]
    [InlineData("from __future__ import a\\\n\nx = 1\n", "from __future__ import a; import os\\\n\nx = 1\n")]
    [InlineData("if x:\n    import os\n", "import os\nif x:\n    import os\n")]
    [InlineData("import os as o, os.path\n", "import os\nimport os as o, os.path\n")]
    public void It_is_added_behind_the_docstring_and_future_imports(string text, string expected) => Fixed(text, "import os").ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("'doc'\n\n'more'; 'and more'\n")]
    [InlineData("x = 1\nimport sys, os\n")]
    [InlineData("# isort: skip_file\nx = 1\n")]
    [InlineData("x = 1  # noqa: I002\n")]
    public void It_is_not_missed_without_code_or_where_it_is(string text) => Findings(text, "import os").ShouldBe(0);

    [Fact]
    public void The_whole_import_has_to_be_there()
    {
        Findings("from ..a import b as c\n", "from ..a import b as c").ShouldBe(0);
        Findings("from .a import b as c\n", "from ..a import b as c").ShouldBe(1);
        Findings("from ..a import b\n", "from ..a import b as c").ShouldBe(1);
        Findings("from . import b\n", "from . import b").ShouldBe(0);
        Findings("x = 1\n", "import a, b as c").ShouldBe(2);
    }

    [Fact]
    public void Stubs_need_no_future_imports()
    {
        var options = Options("from __future__ import annotations");
        Linting.Places("x = 1\n", "I002", "/project/x.pyi", options).ShouldBeEmpty();
        Linting.Places("x = 1\n", "I002", "/project/x.py", options).ShouldBe(["1:1 I002"]);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("x = 1")]
    [InlineData("import a; import b")]
    [InlineData("")]
    public void What_is_no_import_is_refused(string statement) => RequiredImports.Parse(statement).ShouldBeNull();

    private static LintOptions Options(string statement) =>
        LintOptions.Default with { Isort = new IsortOptions { RequiredImports = RequiredImports.Parse(statement)! } };

    private static int Findings(string text, string statement) => Linting.Places(text, "I002", options: Options(statement)).Length;

    private static string Fixed(string text, string statement)
    {
        var (tree, findings) = Linting.Run(text, "I002", options: Options(statement));
        var edit = findings.ShouldHaveSingleItem().Fix!.Edits.ShouldHaveSingleItem();
        return tree.Source.GetString(0, edit.Range.Start) + edit.Content + tree.Source.GetString(edit.Range.End, tree.Source.Length);
    }
}

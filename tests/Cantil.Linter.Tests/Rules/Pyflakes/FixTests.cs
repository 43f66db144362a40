using Cantil.Linter.Engine;
using Cantil.Linter.Tests.Fixes;

namespace Cantil.Linter.Tests.Rules.Pyflakes;

/// <summary>What the fixes of the rules make of code; all of it was compared with ruff.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("a = 1", "pass")]
    [InlineData("a = foo()", "foo()")]
    [InlineData("a = b = foo()", "foo()")]
    [InlineData("(a) = foo()", "foo()")]
    [InlineData("a = ( # why\n       foo())", "( # why\n       foo())")]
    [InlineData("a: int = 3", "pass")]
    [InlineData("a: int = foo()", "foo()")]
    [InlineData("a = list()", "pass")]
    [InlineData("a = dict(b=1)", "dict(b=1)")]
    [InlineData("a = x + y", "x + y")]
    [InlineData("a = 1 + 2", "pass")]
    [InlineData("a = x.y", "pass")]
    [InlineData("a = x[0]", "x[0]")]
    [InlineData("a = f'{x()}'", "f'{x()}'")]
    [InlineData("a = lambda: foo()", "lambda: foo()")]
    [InlineData("a, b = 1, 2", "_a, _b = 1, 2")]
    [InlineData("a, b = 1, 2; print(_a)", "a, _b = 1, 2; print(_a)")]
    [InlineData("a += 1", "a += 1")]
    [InlineData("with foo() as a: pass", "with foo(): pass")]
    [InlineData("with (foo() as a, bar() as b): pass", "with (foo(), bar()): pass")]
    [InlineData("with foo() as (a): pass", "with foo(): pass")]
    [InlineData("if x: a = 1", "if x: pass")]
    [InlineData("x = 1; a = 2; b = foo(x)", "x = 1; foo(x)")]
    public void An_unused_variable(string before, string after) =>
        Fixing.Run($"def f():\n    {before}\n", "F841", isUnsafe: true).ShouldBe($"def f():\n    {after}\n");

    [Fact]
    public void An_unused_exception_goes_safely() =>
        Fixing.Run("try:\n    pass\nexcept (ValueError) as  e :\n    pass\n", "F841").ShouldBe("try:\n    pass\nexcept (ValueError):\n    pass\n");

    [Theory]
    [InlineData("import os\nimport os\n", "import os\n")]
    [InlineData("from a import b, c\nfrom a import c, d\n", "from a import b, c\nfrom a import d\n")]
    [InlineData("import os\ndef f():\n    import os\n    os.path\n", "import os\ndef f():\n    os.path\n")]
    [InlineData("from a import w as v\nfrom b import w as v\n", "from a import w as v\nfrom b import w as v\n")]
    [InlineData("def f(): pass\ndef f(): pass\n", "def f(): pass\ndef f(): pass\n")]
    [InlineData("def g():\n    from x import B as C, B\n    return B, C\nfrom x import B\n", "def g():\n    from x import B as C\n    return B, C\nfrom x import B\n")]
    public void A_redefinition(string before, string after) => Fixing.Run(before, "F811").ShouldBe(after);

    [Theory]
    [InlineData("{'a': 1, 'a': 1}", "{'a': 1}")]
    [InlineData("{'a': 1, 'a': 2, 'a': 1, 'b': 0}", "{'a': 1, 'a': 2, 'b': 0}")]
    [InlineData("{'a': 1, 'a' : (1), }", "{'a': 1, }")]
    [InlineData("{x: 1, x: 1, x: 2}", "{x: 1, x: 2}")]
    [InlineData("{'a': [1, 2], \"a\": [1,2]}", "{'a': [1, 2]}")]
    public void A_repeated_key(string before, string after) => Fixing.Run($"d = {before}\n", "F601,F602", isUnsafe: true).ShouldBe($"d = {after}\n");

    [Theory]
    [InlineData(false, true, "import os\nfrom . import a\n")]
    [InlineData(false, false, "")]
    [InlineData(true, true, "from . import a as a\n")]
    public void Imports_of_a_package(bool preview, bool ignore, string after) =>
        Fixing.Run("import os\nfrom . import a\n", "F401", isUnsafe: true, "/project/p/__init__.py", LintOptions.Default with { Preview = preview, IgnoreInitModuleImports = ignore })
            .ShouldBe(after);

    [Theory]
    [InlineData("__all__ = ['x']", "__all__ = ['x', 'a', 'b']")]
    [InlineData("__all__ = []", "__all__ = [\"a\", \"b\"]")]
    [InlineData("__all__ = ()", "__all__ = (\"a\", \"b\")")]
    public void With_preview_a_package_names_them(string before, string after) =>
        Fixing.Run($"from . import a, b\n{before}\n", "F401", false, "/project/p/__init__.py", LintOptions.Default with { Preview = true })
            .ShouldBe($"from . import a, b\n{after}\n");
}

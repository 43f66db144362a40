using System.Globalization;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Rules.Pyflakes;

/// <summary>What the rules find with preview only; all of it was compared with ruff.</summary>
public sealed class PreviewTests
{
    private static readonly LintOptions Preview = new() { Preview = true };

    [Theory]
    [InlineData("import a\nimport a.b\n", "1:8 2:8", "2:8")]
    [InlineData("import a.b\nimport a\na.b.foo()\n", "2:8", "")]
    [InlineData("import a\nimport a.b\nimport a.c\na.b.x()\n", "1:8 3:8", "")]
    [InlineData("import a\na.x\nimport a.b\nimport a.c\na.b.x()\n", "", "")]
    [InlineData("import a\nimport a.b\n__all__ = ['a']\n", "2:8", "")]
    [InlineData("import a.b.c\nimport a.b\nimport a.d\nx = a\na.b.c.d\n", "3:8", "")]
    [InlineData("import a\nimport a.b\nimport a.b.c\na.b()\na().b.c\n", "3:8", "")]
    [InlineData("import c.d\nimport c.e\n__all__ = ['c']\n", "2:8", "")]
    [InlineData("import e.x\nif e:\n    import e.y, e.z\ne.z\n", "", "")]
    [InlineData("import e.x\nif 1:\n    import e.y, e.z\ne.z\n", "1:8 3:12", "")]
    [InlineData("if 1:\n    import a.b, a.d\nelse:\n    import a.c, a.e\na.b\n", "", "")]
    [InlineData("from x import a\nimport a.b\na.c\n", "", "")]
    [InlineData("import a.b as a\nimport a.d\na.c\n", "", "")]
    public void Each_import_of_a_submodule_is_used_by_itself(string text, string expected, string stable)
    {
        Find(text, "F401", Preview).ShouldBe(expected);
        Find(text, "F401", LintOptions.Default).ShouldBe(stable);
    }

    [Theory]
    [InlineData("from b import A\nif TYPE_CHECKING:\n    from b import A\n", "3:19")]
    [InlineData("import s.a, m\nif TYPE_CHECKING:\n    if x:\n        import s.a\n    else:\n        import m\n", "4:16 6:16")]
    [InlineData("from b import A\nif x:\n    if TYPE_CHECKING:\n        from b import A\n", "4:23")]
    [InlineData("from b import A\nif TYPE_CHECKING:\n    pass\nelse:\n    from b import A\n", "5:19")]
    [InlineData("from b import A\nif TYPE_CHECKING:\n    from c import A\n", "")]
    [InlineData("from b import A\nif not TYPE_CHECKING:\n    from b import A\n", "")]
    [InlineData("from b import A\nif False:\n    from b import A\n", "")]
    [InlineData("from b import A\nif x: pass\nelif TYPE_CHECKING:\n    from b import A\n", "")]
    [InlineData("from b import A\nA\nif TYPE_CHECKING:\n    from b import A\n", "")]
    [InlineData("if x:\n    from b import A\nif TYPE_CHECKING:\n    from b import A\n", "")]
    [InlineData("if TYPE_CHECKING:\n    from b import A\n    if x:\n        from b import A\n", "")]
    [InlineData("from b import A\ndef f():\n    if TYPE_CHECKING:\n        from b import A\n", "")]
    [InlineData("def A(): pass\nif TYPE_CHECKING:\n    def A(): pass\n", "")]
    [InlineData("try:\n    from b import A\nexcept Exception:\n    if TYPE_CHECKING:\n        from b import A\n", "")]
    [InlineData("try:\n    from b import A\nexcept Exception:\n    pass\nelse:\n    if TYPE_CHECKING:\n        from b import A\n", "7:23")]
    public void Type_checkers_need_no_second_import(string text, string expected)
    {
        const string Guard = "from typing import TYPE_CHECKING; TYPE_CHECKING\n";
        Rows(Find(Guard + text, "F811", Preview), guardRows: 1).ShouldBe(Rows(expected, guardRows: 0));
        Find(Guard + text, "F811", LintOptions.Default).ShouldBe("");
    }

    [Fact]
    public void A_package_exports_what_it_has()
    {
        const string Text = "__all__ = ['sub', '__file__']\n";
        Find(Text, "F822", Preview, "/project/p/__init__.py").ShouldBe("1:12");
        Find(Text, "F822", LintOptions.Default, "/project/p/__init__.py").ShouldBe("");
    }

    private static string Find(string text, string select, LintOptions options, string path = "/project/x.py") =>
        string.Join(' ', Linting.Places(text, select, path, options).Select(place => place[..place.IndexOf(' ', StringComparison.Ordinal)]));

    private static string Rows(string places, int guardRows) =>
        string.Join(' ', places.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(place => int.Parse(place.Split(':')[0], CultureInfo.InvariantCulture) - guardRows));
}

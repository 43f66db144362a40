using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Rules.Families;

public sealed class ImplicitNamespacePackageTests
{
    private static readonly MemoryDisk s_disk = new()
    {
        Files =
        [
            "/project/shop/__init__.py", "/project/shop/sub/inner/__init__.py", "/project/alone/package/__init__.py",
        ],
    };

    [Theory]
    [InlineData("/project/x.py", false)]
    [InlineData("/project/src/x.py", false)]
    [InlineData("/project/shop/x.py", false)]
    [InlineData("/project/shop/sub/x.py", true)]
    [InlineData("/project/shop/sub/x.pyi", false)]
    [InlineData("/project/shop/sub/x.ipynb", false)]
    [InlineData("/project/src/other/x.py", true)]
    [InlineData("/elsewhere/x.py", true)]
    [InlineData("/x.py", false)]
    public void Modules_need_an_init_beside_them(string path, bool isFound) => IsFound(path, new LintOptions()).ShouldBe(isFound);

    [Theory]
    [InlineData("/project/declared/x.py", false)]
    [InlineData("/project/declared/below/x.py", false)]
    [InlineData("/project/declaredother/x.py", true)]
    public void Directories_can_be_declared(string path, bool isFound) =>
        IsFound(path, new LintOptions { Isort = IsortOptions.Default with { NamespacePackages = ["/project/declared"] } }).ShouldBe(isFound);

    [Theory]
    [InlineData("#!/usr/bin/env python\n", false)]
    [InlineData("\n#!/usr/bin/env python\n", true)]
    [InlineData("# /// script\n# dependencies = []\n# ///\n", false)]
    [InlineData("x = '''\n# /// script\n'''\n", true)]
    [InlineData("x = (\n", true)]
    [InlineData("", true)]
    public void Scripts_are_no_modules(string text, bool isFound) => IsFound("/project/tools/x.py", new LintOptions(), text).ShouldBe(isFound);

    [Theory]
    [InlineData("/project/shop/sub/inner/__init__.py", true)]
    [InlineData("/project/shop/__init__.py", false)]
    [InlineData("/project/alone/package/__init__.py", false)]
    public void Packages_in_packages_need_one_between_them(string path, bool isFound)
    {
        IsFound(path, new LintOptions()).ShouldBeFalse();
        IsFound(path, new LintOptions { Preview = true }).ShouldBe(isFound);
    }

    private static bool IsFound(string path, LintOptions options, string text = "x = 1\n")
    {
        options = options with { ProjectRoot = "/project", Isort = options.Isort with { SourceRoots = ["/project", "/project/src"] } };
        var file = Linting.File("INP", path, options);
        return new FileLinter(disk: s_disk).Lint(file, Parser.Parse(SourceText.From(text), file.Kind)).Any(f => f.Rule?.Code == "INP001");
    }
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Rules.Families;

/// <summary>Rules that know a function by its qualified name know it in the module that defines it, too.</summary>
public sealed class OwnModuleTests
{
    private static readonly MemoryDisk s_disk = new()
    {
        Files = ["/lib/package/__init__.py", "/lib/typing/__init__.py", "/lib/pprint/__init__.py"],
    };

    private const string Overloads = """
        def overload(f): ...
        @overload
        def f(x: int): ...
        @overload
        def f(x: str): ...
        """;

    [Theory]
    [InlineData("/lib/typing.pyi", "")]
    [InlineData("/lib/typing_extensions.py", "")]
    [InlineData("/lib/typing/__init__.py", "")]
    [InlineData("/lib/package/typing.py", "5:5 F811")]
    [InlineData("/lib/own.py", "5:5 F811")]
    public void Overloads_in_the_module_that_defines_overload(string path, string expected) => Places(path, Overloads, "F811").ShouldBe(expected);

    [Theory]
    [InlineData("/lib/pprint.py", "2:1 T203")]
    [InlineData("/lib/pprint/__init__.py", "2:1 T203")]
    [InlineData("/lib/package/pprint.py", "")]
    public void Printing_in_the_module_that_prints(string path, string expected) =>
        Places(path, "def pprint(x): ...\npprint(1)\n", "T203").ShouldBe(expected);

    private static string Places(string path, string text, string select)
    {
        var file = Linting.File(select, path);
        var tree = Parser.Parse(SourceText.From(text), file.Kind);
        var findings = new FileLinter(disk: s_disk).Lint(file, tree);
        return string.Join(' ', findings.Select(f => $"{Linting.Position(tree, f.Range.Start)} {f.Rule?.Code}"));
    }
}

using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Rules.Pyflakes;

/// <summary>Imports that bind one name (F401 in preview); places were compared with ruff.</summary>
public sealed class SubmoduleUseTests
{
    private static readonly LintOptions s_preview = LintOptions.Default with { Preview = true };

    [Theory]
    [InlineData("import a\nimport a.b\na.b.x\n", "1:8 F401")]
    [InlineData("import a\nimport a.b\na.x\n", "2:8 F401")]
    [InlineData("import a.b\nimport a.b.c\na.b.c.d\n", "1:8 F401")]
    [InlineData("import a.b\nimport a.c\na.c\na.b\n", "")]
    [InlineData("import a.b\nimport a.c\n", "1:8 F401 2:8 F401")]
    public void Each_use_goes_to_one_import(string text, string expected) =>
        string.Join(' ', Linting.Places(text, "F401", options: s_preview)).ShouldBe(expected);

    [Fact]
    public void Many_imports_with_many_uses_are_told_apart()
    {
        const int Count = 5_000;
        var imports = string.Concat(Enumerable.Range(0, Count).Select(i => $"import a.b{i}.c\n"));
        var uses = string.Concat(Enumerable.Range(1, Count - 1).Select(i => $"a.b{i}.c.d\n"));
        Linting.Places(imports + uses, "F401", options: s_preview).ShouldBe(["1:8 F401"]);
    }
}

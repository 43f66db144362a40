using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort;

namespace Cantil.Linter.Tests.Rules.Isort;

public sealed class UnsortedImportsTests
{
    [Theory]
    [InlineData("import b\r\nimport a\r\nx = 1\r\n", "import a\r\nimport b\r\n\r\nx = 1\r\n")]
    [InlineData("import b\rimport a\rx = 1", "import a\rimport b\r\rx = 1")]
    [InlineData("import b\nimport a", "import a\nimport b\n")]
    [InlineData("if x:\n\tfrom b import (\n\t\tc, # d\n\t\te)\n", "if x:\n\tfrom b import (\n\t\tc,  # d\n\t\te,\n\t)\n")]
    [InlineData("import a   \n\nx = 1\n", "import a\n\nx = 1\n")]
    [InlineData("from a import é, É, ß\n", "from a import É, ß, é\n")]
    [InlineData("import a . b\nimport a\n", "import a\nimport a.b\n")]
    [InlineData("from a import (b,\n  c)\nx = 1\n", "from a import b, c\n\nx = 1\n")]
    public void Line_endings_and_indentation_are_the_files(string text, string sorted) => Fixed(text).ShouldBe(sorted);

    [Theory]
    [InlineData("import a\nimport b")]
    [InlineData("import a\r\nimport b\r\n\r\nx = 1\r\n")]
    [InlineData("import a\n   \nx = 1\n")]
    [InlineData("x = 1\nimport a\n\n\n\n")]
    [InlineData("import a\n\n\n# about f\ndef f(): pass\n")]
    [InlineData("import a\n\n# a remark\n\ndef f(): pass\n")]
    [InlineData("if x:\n    import a\n    y = 1\n")]
    [InlineData("import a\n\nimport b  # isort: skip\n\nimport a\n")]
    [InlineData("import b\nimport a\n# isort: skip_file\n")]
    [InlineData("import b\nimport a\n# cantil: isort: skip_file\n")]
    [InlineData("import b\nimport a = 1\n")]
    [InlineData("")]
    public void What_is_sorted_skipped_or_broken_is_left_alone(string text) =>
        Linting.Places(text, "I001").Where(place => place.EndsWith("I001", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("import b\nimport a; x = 1\n", "1:1")]
    [InlineData("x = 1; import a\n", "1:8")]
    [InlineData("if x: import a\n", "1:7")]
    [InlineData("import a;\n", "1:1")]
    [InlineData("\\\nimport a\n", "2:1")]
    public void A_block_that_shares_a_line_is_reported_without_a_fix(string text, string place)
    {
        var (tree, findings) = Linting.Run(text, "I001");
        findings.Count.ShouldBe(1);
        Linting.Position(tree, findings[0].Range.Start).ShouldBe(place);
        findings[0].Fix.ShouldBeNull();
    }

    [Fact]
    public void A_long_line_is_broken_but_what_tools_read_does_not_count()
    {
        const string line = "from module import first_member, second_member";
        Fixed($"import z\n{line}  # noqa: F401\n", new IsortOptions(), lineLength: line.Length).ShouldBe($"import z\n{line}  # noqa: F401\n");
        Fixed($"import z\n{line}  # why\n", new IsortOptions(), lineLength: line.Length)
            .ShouldBe("import z\nfrom module import (  # why\n    first_member,\n    second_member,\n)\n");
    }

    [Fact]
    public void A_heading_is_not_repeated_where_other_comments_stand_below_it()
    {
        var options = new IsortOptions { ImportHeadings = [new(SectionNames.ThirdParty, "Third")] };
        const string text = "# Third\n# more\nimport a\n\n# b\nimport b\n";
        Fixed(text, options).ShouldBe(text);
    }

    [Fact]
    public void Splits_inside_of_try_are_respected()
    {
        const string text = "try:\n    import b\n\n    # isort: split\n    import a\nexcept ImportError:\n    import d\n    import c\n";
        Linting.Places(text, "I001").ShouldBe(["7:5 I001"]);
    }

    private static string Fixed(string text, IsortOptions? options = null, int lineLength = 88)
    {
        var (tree, findings) = Linting.Run(text, "I001", options: LintOptions.Default with { Isort = options ?? new IsortOptions(), LineLength = lineLength });
        if (findings.Count == 0)
            return text;
        findings.Count.ShouldBe(1);
        var edit = findings[0].Fix!.Edits.ShouldHaveSingleItem();
        findings[0].Fix!.Applicability.ShouldBe(Applicability.Safe);
        return tree.Source.GetString(0, edit.Range.Start) + edit.Content + tree.Source.GetString(edit.Range.End, tree.Source.Length);
    }
}

using System.Text;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Scripts;

namespace Cantil.Packaging.Tests.Scripts;

public sealed class ScriptMetadataTests
{
    private const string Script = "#!/usr/bin/env python\n# /// script\n# requires-python = \">=3.11\"\n# dependencies = [\n#   \"httpx\",\n# ]\n#\n# [tool.x]\n# y = 1\n# ///\nimport httpx\n";

    [Fact]
    public void A_block_is_read()
    {
        var text = SourceText.From(Script);
        var metadata = ScriptMetadata.TryRead(text, out var problems)!;
        problems.ShouldBeEmpty();
        metadata.RequiresPython!.ToString().ShouldBe(">=3.11");
        metadata.Dependencies.Single().ToString().ShouldBe("httpx");
        metadata.Tool!.GetTable("x").ShouldNotBeNull();
        metadata.Block.FirstLine.ShouldBe(2);
        text.Slice(metadata.Block.Range).EndsWith("# ///\n"u8).ShouldBeTrue();
    }

    [Theory]
    [InlineData("# /// a\n# x\n# ///", "a:x\n")]
    [InlineData("# /// a\n#\n#  y\n# ///\n", "a:\n y\n")]
    [InlineData("# /// a\n# x\n# ///\n# y\n# ///\n", "a:x\n///\ny\n")]
    [InlineData("# /// a\n# /// b\n# x\n# ///\n", "a:/// b\nx\n")]
    [InlineData("# /// a\r\n# x\r\n# ///\r\n", "a:x\n")]
    [InlineData("# /// a\n# x\n# ///\n\n# /// b\n# y\n# ///\n", "a:x\n|b:y\n")]
    [InlineData("# /// a\n# ///\n", "")]
    [InlineData("# /// a\n# x\n", "")]
    [InlineData("# /// a\n#x\n# ///\n", "")]
    [InlineData("# /// a b\n# x\n# ///\n", "")]
    [InlineData(" # /// a\n# x\n# ///\n", "")]
    [InlineData("", "")]
    public void Blocks_are_found_as_the_standard_s_expression_finds_them(string text, string expected) =>
        string.Join('|', ScriptBlock.FindAll(SourceText.From(text)).Select(block => $"{block.Type}:{block.Content}")).ShouldBe(expected);

    [Theory]
    [InlineData("x = 1\n# /// script\n# a = \n# ///\n", "line 3, column 7: expected a value")]
    [InlineData("# /// script\n# dependencies = ['a b']\n# ///\n", "line 2, column 19: dependencies[0]: 'a b' is not a requirement")]
    [InlineData("# /// script\n# a\n# ///\n\n# /// script\n# b\n# ///\n", "line 5, column 1: a second block of script metadata begins here; the first begins in line 1")]
    [InlineData("\n# /// script\n# a = 1\n", "line 2, column 1: the block of script metadata is not closed")]
    public void What_is_wrong_is_said_with_its_place_in_the_script(string text, string said)
    {
        ScriptMetadata.TryRead(SourceText.From(text), out var problems).ShouldBeNull();
        problems.Single().ToString().ShouldStartWith(said);
    }

    [Fact]
    public void Without_a_block_there_is_nothing_to_say()
    {
        ScriptMetadata.TryRead(SourceText.From("import os\n"), out var problems).ShouldBeNull();
        problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_block_is_edited_and_the_rest_of_the_script_stays()
    {
        var text = SourceText.From(Script.Replace("\n", "\r\n"));
        var metadata = ScriptMetadata.TryRead(text, out _)!;
        var editor = new TomlEditor(metadata.Document);
        editor.Insert(["dependencies"], 1, TomlFragment.Of("rich"));
        Encoding.UTF8.GetString(metadata.Replace(text, editor.ToString())).ShouldBe(Script.Replace("#   \"httpx\",\n", "#   \"httpx\",\n#   \"rich\",\n").Replace("\n", "\r\n"));
    }

    [Theory]
    [InlineData("", "# /// script\n# a = 1\n# ///\n")]
    [InlineData("import os\n", "# /// script\n# a = 1\n# ///\n\nimport os\n")]
    [InlineData("# about\nimport os\n", "# /// script\n# a = 1\n# ///\n\n# about\nimport os\n")]
    [InlineData("#!/usr/bin/python\n# -*- coding: utf-8 -*-\nimport os\n", "#!/usr/bin/python\n# -*- coding: utf-8 -*-\n# /// script\n# a = 1\n# ///\n\nimport os\n")]
    [InlineData("#!/usr/bin/python", "#!/usr/bin/python\n# /// script\n# a = 1\n# ///\n")]
    public void A_new_block_comes_first(string text, string expected)
    {
        var written = ScriptMetadata.Insert(SourceText.From(text), "a = 1\n");
        Encoding.UTF8.GetString(written).ShouldBe(expected);
        ScriptBlock.FindAll(SourceText.From(written)).Single().Content.ToString().ShouldBe("a = 1\n");
    }
}

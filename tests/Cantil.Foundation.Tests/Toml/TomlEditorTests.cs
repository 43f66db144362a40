using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;

namespace Cantil.Foundation.Tests.Toml;

public sealed class TomlEditorTests
{
    [Theory]
    [InlineData("a = 1 # c\n", "a = 2 # c\n")]
    [InlineData("a='''\nx\n''' # c\nb = 3", "a=2 # c\nb = 3")]
    [InlineData("a = [\n  1, # one\n]\r\n", "a = 2\r\n")]
    [InlineData("x = { a = 1 }\n\n[t]\n\"a\"   =\t1", "x = { a = 1 }\n\n[t]\n\"a\"   =\t1", "b")]
    public void A_value_is_replaced_where_it_stands(string text, string expected, string key = "a")
    {
        if (key == "a")
            Edit(text, editor => editor.Set([key], TomlFragment.Of(2))).ShouldBe(expected);
        else
            Edit(text, editor => editor.Set(["t", "a"], TomlFragment.Of(1))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("", "k = 1\n")]
    [InlineData("# only a comment", "# only a comment\nk = 1")]
    [InlineData("a = 1", "a = 1\nk = 1")]
    [InlineData("a = 1 # c\n\n# about b\n[b]\n", "a = 1 # c\nk = 1\n\n# about b\n[b]\n")]
    [InlineData("# about b\n[b]\nx = 1\n", "k = 1\n\n# about b\n[b]\nx = 1\n")]
    [InlineData("a = 1\r\n", "a = 1\r\nk = 1\r\n")]
    public void A_new_key_of_the_root_stands_before_all_headers(string text, string expected) =>
        Edit(text, editor => editor.Set(["k"], TomlFragment.Of(1))).ShouldBe(expected);

    [Theory]
    [InlineData("[t]\na = 1\n\n[u]\n", "[t]\na = 1\nk = 1\n\n[u]\n")]
    [InlineData("[t] # c\n\n[u]\n", "[t] # c\nk = 1\n\n[u]\n")]
    [InlineData("[t]\n  a = [\n    1,\n  ] # end\n  # later\n", "[t]\n  a = [\n    1,\n  ] # end\n  k = 1\n  # later\n")]
    [InlineData("t.a = 1\nz = 2\n", "t.a = 1\nt.k = 1\nz = 2\n")]
    [InlineData("t = {}\n", "t = { k = 1 }\n")]
    [InlineData("t = { a = 1 } # c\n", "t = { a = 1, k = 1 } # c\n")]
    [InlineData("t = {\n  a = 1, # c\n}\n", "t = {\n  a = 1, # c\n  k = 1,\n}\n")]
    [InlineData("t = {\n  a = 1 # c\n}\n", "t = {\n  a = 1, # c\n  k = 1\n}\n")]
    [InlineData("[t.u]\nx = 1\n", "[t]\nk = 1\n\n[t.u]\nx = 1\n")]
    [InlineData("z = 1\n# about u\n[t.u]\nx = 1\n", "z = 1\n[t]\nk = 1\n\n# about u\n[t.u]\nx = 1\n")]
    [InlineData("z = 1\n", "z = 1\n\n[t]\nk = 1\n")]
    [InlineData("", "[t]\nk = 1\n")]
    public void A_new_key_stands_behind_the_last_of_its_table(string text, string expected) =>
        Edit(text, editor => editor.Set(["t", "k"], TomlFragment.Of(1))).ShouldBe(expected);

    [Theory]
    [InlineData("[tool.a]\nx = 1\n\n[other]\ny = 1\n", "[tool.a]\nx = 1\n\n[tool.b.c]\nk = 1\n\n[other]\ny = 1\n")]
    [InlineData("[tool]\n[other]\n", "[tool]\n\n[tool.b.c]\nk = 1\n\n[other]\n")]
    [InlineData("[tool]\nb.x = 1\n", "[tool]\nb.x = 1\nb.c.k = 1\n")]
    [InlineData("tool = { b.x = 1 }", "tool = { b.x = 1, b.c.k = 1 }")]
    [InlineData("[other]\n# trailing\n", "[other]\n# trailing\n\n[tool.b.c]\nk = 1\n")]
    public void Missing_tables_are_made(string text, string expected) =>
        Edit(text, editor => editor.Set(["tool", "b", "c", "k"], TomlFragment.Of(1))).ShouldBe(expected);

    [Theory]
    [InlineData("a = 1 # gone\n# stays\nb = 2\n", "# stays\nb = 2\n", "a")]
    [InlineData("b = 2\na = [\n 1,\n]\n", "b = 2\n", "a")]
    [InlineData("x.a = 1\nx.b = 2\n", "x.a = 1\n", "x.b")]
    [InlineData("x = { a = 1, b = 2 }", "x = { a = 1 }", "x.b")]
    [InlineData("x = { a = 1, b = 2 }", "x = { b = 2 }", "x.a")]
    [InlineData("x = { a = 1 }", "x = {}", "x.a")]
    [InlineData("x = { y.a = 1, b = 2 }", "x = { b = 2 }", "x.y.a")]
    [InlineData("x = {\n  a = 1, # c\n  b = 2,\n}", "x = {\n  b = 2,\n}", "x.a")]
    [InlineData("# t\n[t]\na = 1\n# in\n\n# u\n[u]\n", "# t\n# u\n[u]\n", "t")]
    [InlineData("[u]\nb = 1\n\n[t]\na = 1\n\n[t.x]\n", "[u]\nb = 1\n", "t")]
    [InlineData("[t.x]\n[u]\n[t.y]\n", "[u]\n", "t")]
    [InlineData("t.a = 1\nz = 1\nt.b = 1\n", "z = 1\n", "t")]
    [InlineData("[[t]]\na = 1\n[[t]]\na = 2\n[u]\n", "[u]\n", "t")]
    [InlineData("a = 1\n", "a = 1\n", "b")]
    public void What_is_removed_leaves_no_trace(string text, string expected, string path) =>
        Edit(text, editor => editor.Remove([.. path.Split('.').Select(key => (TomlStep)key)]).ShouldBe(text != expected)).ShouldBe(expected);

    [Theory]
    [InlineData("a = []", 0, "a = [\n    9,\n]")]
    [InlineData("[t]\n", 0, "a = [\n    9,\n]\n\n[t]\n")]
    [InlineData("a = [\n  # none yet\n]\n", 0, "a = [\n  # none yet\n    9,\n]\n")]
    [InlineData("a = [1, 2]", 2, "a = [1, 2, 9]")]
    [InlineData("a = [ 1, 2, ]", 2, "a = [ 1, 2, 9, ]")]
    [InlineData("a = [1, 2]", 1, "a = [1, 9, 2]")]
    [InlineData("a = [1, 2]", 0, "a = [9, 1, 2]")]
    [InlineData("a = [\n  1, # one\n  # about two\n  2 # two\n]", 2, "a = [\n  1, # one\n  # about two\n  2, # two\n  9\n]")]
    [InlineData("a = [\n  1, # one\n  # about two\n  2, # two\n  # end\n]", 2, "a = [\n  1, # one\n  # about two\n  2, # two\n  9,\n  # end\n]")]
    [InlineData("a = [\n  1, # one\n  # about two\n  2\n]", 1, "a = [\n  1, # one\n  9,\n  # about two\n  2\n]")]
    [InlineData("a = [ # head\n  # about one\n  1\n]", 0, "a = [ # head\n  9,\n  # about one\n  1\n]")]
    [InlineData("a = [1,\n     2]", 2, "a = [1,\n     2,\n     9]")]
    [InlineData("a = [1,\n     2]", 0, "a = [9, 1,\n     2]")]
    [InlineData("a = [1, 2,\n     3]", 2, "a = [1, 2,\n     9,\n     3]")]
    [InlineData("a = [\r\n\t1,\r\n]\r\n", 1, "a = [\r\n\t1,\r\n\t9,\r\n]\r\n")]
    [InlineData("a = [\n  { x = 1 }\n]", 1, "a = [\n  { x = 1 },\n  9\n]")]
    public void An_element_is_put_in_as_the_others_stand(string text, int index, string expected) =>
        Edit(text, editor => editor.Insert(["a"], index, TomlFragment.Of(9))).ShouldBe(expected);

    [Theory]
    [InlineData("a = [1]", 0, "a = []")]
    [InlineData("a = [ 1 ]", 0, "a = []")]
    [InlineData("a = [1, 2]", 0, "a = [2]")]
    [InlineData("a = [1, 2]", 1, "a = [1]")]
    [InlineData("a = [1, 2, ]", 1, "a = [1, ]")]
    [InlineData("a = [\n  1, # one\n  # about two\n  2, # two\n]", 0, "a = [\n  # about two\n  2, # two\n]")]
    [InlineData("a = [\n  1, # one\n  # about two\n  2 # two\n]", 1, "a = [\n  1 # one\n  # about two\n]")]
    [InlineData("a = [\n  1, 2, # row\n  3,\n]", 1, "a = [\n  1, # row\n  3,\n]")]
    [InlineData("a = [\n  1, 2,\n  3,\n]", 0, "a = [\n  2,\n  3,\n]")]
    [InlineData("a = [1, # c\n  2]", 1, "a = [1 # c\n  ]")]
    [InlineData("a = [\n  1\n  , 2\n]", 0, "a = [\n  \n   2\n]")]
    [InlineData("a = [\n  # stays\n  1,\n]", 0, "a = [\n  # stays\n]")]
    public void An_element_is_taken_out(string text, int index, string expected) =>
        Edit(text, editor => editor.Remove(["a", index]).ShouldBeTrue()).ShouldBe(expected);

    [Fact]
    public void Elements_of_arrays_of_tables_are_reached_by_index()
    {
        const string Text = "[[tool.index]]\nname = 'a'\n\n# second\n[[tool.index]]\nname = 'b'\n\n[z]\n";
        Edit(Text, editor => editor.Set(["tool", "index", 0, "url"], TomlFragment.Of("u"))).ShouldBe(Text.Replace("'a'\n", "'a'\nurl = \"u\"\n"));
        Edit(Text, editor => editor.Remove(["tool", "index", 0])).ShouldBe("# second\n[[tool.index]]\nname = 'b'\n\n[z]\n");
        Edit(Text, editor => editor.AppendTable(["tool", "index"], [KeyValuePair.Create("name", TomlFragment.Of("c"))]))
            .ShouldBe(Text.Replace("[z]", "[[tool.index]]\nname = \"c\"\n\n[z]"));
        Edit("", editor => editor.AppendTable(["x"], [KeyValuePair.Create("name", TomlFragment.Of("c"))])).ShouldBe("[[x]]\nname = \"c\"\n");
        Edit("x = [{ name = 'a' }]", editor => editor.AppendTable(["x"], [KeyValuePair.Create("name", TomlFragment.Of("c"))])).ShouldBe("x = [{ name = 'a' }, { name = \"c\" }]");
    }

    [Fact]
    public void A_byte_order_mark_stays()
    {
        var text = SourceText.From("a = 1\n");
        text.HasByteOrderMark = true;
        var editor = new TomlEditor(TomlDocument.Parse(text));
        editor.HasChanged.ShouldBeFalse();
        editor.Set(["a"], TomlFragment.Of(2));
        editor.HasChanged.ShouldBeTrue();
        editor.ToUtf8().ShouldBe("\uFEFFa = 2\n"u8.ToArray());
    }

    [Fact]
    public void A_path_through_what_is_no_table_is_refused_and_nothing_is_changed()
    {
        var editor = new TomlEditor(TomlShown.Parse("a = 1\nb = [1]\n[t]\n[[s]]\n"));
        Should.Throw<InvalidOperationException>(() => editor.Set(["a", "b"], TomlFragment.Of(1))).Message.ShouldBe("a is an integer, not a table.");
        Should.Throw<InvalidOperationException>(() => editor.Set(["b", 5], TomlFragment.Of(1)));
        Should.Throw<InvalidOperationException>(() => editor.Set(["t"], TomlFragment.Of(1))).Message.ShouldBe("t is a table with a header of its own.");
        Should.Throw<InvalidOperationException>(() => editor.Set(["s", "x"], TomlFragment.Of(1))).Message.ShouldBe("s is an array, not a table.");
        Should.Throw<InvalidOperationException>(() => editor.Insert(["a"], 0, TomlFragment.Of(1)));
        Should.Throw<InvalidOperationException>(() => editor.AppendTable(["a"], []));
        Should.Throw<ArgumentOutOfRangeException>(() => editor.Insert(["b"], 2, TomlFragment.Of(1)));
        Should.Throw<ArgumentException>(() => new TomlEditor(TomlShown.Parse("a =")));
        editor.HasChanged.ShouldBeFalse();
    }

    private static string Edit(string text, Action<TomlEditor> edit)
    {
        var editor = new TomlEditor(TomlShown.Parse(text));
        edit(editor);
        return editor.ToString();
    }
}

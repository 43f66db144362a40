using System.Text;
using System.Text.Json;
using Cantil.Foundation.Text;
using Cantil.Syntax.Reading;

namespace Cantil.Syntax.Tests.Reading;

public sealed class NotebookReaderTests
{
    private const string Python = """{"language_info": {"name": "python"}}""";

    [Fact]
    public void Joins_the_code_cells_and_finds_the_way_back()
    {
        var notebook = Read(Notebook(Python, Cell("# hi", "markdown"), Cell("import os\n"), """{"outputs":[],"source":["a\n","b"],"metadata":{},"cell_type":"code"}"""));
        notebook.Error.ShouldBeNull();
        var text = new SourceText(notebook.Buffer, notebook.Length);
        text.ToString().ShouldBe("import os\n\na\nb\n");
        notebook.Cells.ShouldBe([new NotebookCell(2, 0, 10), new NotebookCell(3, 11, 14)]);
        notebook.Locate(text, 7).ShouldBe((2, new TextPosition(1, 8)));
        notebook.Locate(text, 10).ShouldBe((2, new TextPosition(2, 1)));
        notebook.Locate(text, 11).ShouldBe((3, new TextPosition(1, 1)));
        notebook.Locate(text, 13).ShouldBe((3, new TextPosition(2, 1)));
    }

    [Theory]
    [InlineData("x = 1", true)]
    [InlineData("%matplotlib inline\nx", true)]
    [InlineData("!ls\nx", true)]
    [InlineData("%%time\nx", true)]
    [InlineData("%%capture out\nx", true)]
    [InlineData("%%bash\nls", false)]
    [InlineData("# c\n\n  %%html\n", false)]
    [InlineData("%%time\n%%bash\n", false)]
    [InlineData("%% time\n", false)]
    [InlineData("x = 5 %%y %%z", true)]
    [InlineData("cd folder", false)]
    [InlineData("load_ext x\ny", false)]
    [InlineData("cd = 5", true)]
    [InlineData("cd += 5", true)]
    [InlineData("cd == 5", false)]
    [InlineData("cd(5)", true)]
    [InlineData("x\ncd folder", true)]
    [InlineData("ls folder", true)]
    public void Cells_for_another_program_are_left_out(string source, bool isPython) =>
        Read(Notebook(Python, Cell(source))).Cells.Count.ShouldBe(isPython ? 1 : 0);

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{"language_info": {"name": "julia"}}""", false)]
    [InlineData("""{"kernelspec": {"language": "julia"}}""", false)]
    [InlineData("""{"kernelspec": {"language": "R"}, "language_info": {"name": "python"}}""", true)]
    [InlineData("""{"kernelspec": {"name": "python3"}}""", false)]
    [InlineData("""{"kernelspec": null, "language_info": null}""", true)]
    public void Notebooks_of_other_languages_have_no_text(string metadata, bool isPython)
    {
        var notebook = Read(Notebook(metadata, Cell("x")));
        notebook.Error.ShouldBeNull();
        notebook.IsPython.ShouldBe(isPython);
        notebook.Length.ShouldBe(isPython ? 2 : 0);
    }

    [Fact]
    public void A_cell_that_the_editor_marked_as_another_language_is_left_out() =>
        Read(Notebook(Python, """{"cell_type":"code","metadata":{"vscode":{"languageId":"sql"}},"outputs":[],"source":"x"}""")).Cells.ShouldBeEmpty();

    [Theory]
    [InlineData("", SourceErrorKind.NotJson)]
    [InlineData("x = 1", SourceErrorKind.NotJson)]
    [InlineData("""{"cells": [""", SourceErrorKind.NotJson)]
    [InlineData("""{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5} x""", SourceErrorKind.NotJson)]
    [InlineData("""{"cells": [{"cell_type":"code","metadata":{},"outputs":[],"source":"\ud800"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""", SourceErrorKind.NotJson)]
    [InlineData("[]", SourceErrorKind.NotNotebook)]
    [InlineData("{}", SourceErrorKind.NotNotebook)]
    [InlineData("""{"cells": [], "metadata": {}, "nbformat": 3, "nbformat_minor": 5}""", SourceErrorKind.NotNotebook)]
    [InlineData("""{"cells": {}, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""", SourceErrorKind.NotNotebook)]
    [InlineData("""{"cells": [{"cell_type":"code","metadata":{},"source":"x"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""", SourceErrorKind.NotNotebook)]
    [InlineData("""{"cells": [{"cell_type":"odd","metadata":{},"source":"x"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""", SourceErrorKind.NotNotebook)]
    [InlineData("""{"cells": [{"cell_type":"code","metadata":{},"outputs":[],"source":3}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""", SourceErrorKind.NotNotebook)]
    [InlineData("""{"cells": [], "metadata": {"language_info": {}}, "nbformat": 4, "nbformat_minor": 5}""", SourceErrorKind.NotNotebook)]
    public void Says_what_is_wrong_with_a_file(string json, SourceErrorKind kind)
    {
        var notebook = Read(json);
        notebook.Error.ShouldNotBeNull().Kind.ShouldBe(kind);
        notebook.Error.Message.ShouldNotBeEmpty();
        notebook.Length.ShouldBe(0);
    }

    [Fact]
    public void Every_part_of_a_notebook_ends()
    {
        var json = Encoding.UTF8.GetBytes(Notebook(Python, Cell("import os\u00E9\n"), Cell("%%bash", "code")));
        for (var length = 0; length < json.Length; length++)
            NotebookReader.Read(json.AsSpan(0, length)).Error.ShouldNotBeNull();
        NotebookReader.Read(json).Error.ShouldBeNull();
    }

    private static NotebookSource Read(string json) => NotebookReader.Read(Encoding.UTF8.GetBytes(json));

    private static string Cell(string source, string type = "code") =>
        $$"""{"cell_type":"{{type}}","metadata":{},{{(type == "code" ? "\"outputs\":[]," : "")}}"source":{{JsonSerializer.Serialize(source)}}}""";

    private static string Notebook(string metadata, params string[] cells) =>
        $$"""{"cells": [{{string.Join(",", cells)}}], "metadata": {{metadata}}, "nbformat": 4, "nbformat_minor": 5}""";
}

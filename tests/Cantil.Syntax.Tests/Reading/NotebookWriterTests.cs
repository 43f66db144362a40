using System.Text;
using Cantil.Syntax.Reading;

namespace Cantil.Syntax.Tests.Reading;

public sealed class NotebookWriterTests
{
    [Theory]
    [InlineData("""{"source" : ["a\n",   "b"], "x": 1}""", "c\nd\n", """{"source" : ["c\n",   "d\n"], "x": 1}""")]
    [InlineData("{\"source\": [\n    \"a\\n\",\n    \"b\"\n   ]}", "c", "{\"source\": [\n    \"c\"\n   ]}")]
    [InlineData("""{"source": "a\nb"}""", "c\n\"\\ü\t\u0001", """{"source": "c\n\"\\ü\t\u0001"}""")]
    [InlineData("""{"source": ["a"]}""", "", """{"source": []}""")]
    [InlineData("""{"source": []}""", "a\nb", """{"source": ["a\n","b"]}""")]
    [InlineData("""{"source": ["a\u0062"]}""", "ab", """{"source": ["a\u0062"]}""")]
    public void Only_the_source_of_a_changed_cell_is_written_anew(string cell, string text, string expected)
    {
        const string Rest = "\"cell_type\": \"code\", \"metadata\": {}, \"outputs\": []";
        string Notebook(string first) => $"{{\"cells\": [ {first[..^1]}, {Rest}}},\n {{\"source\": \"keep\\u0021\", {Rest}}} ], \"metadata\": {{ }}, \"nbformat\": 4,\"nbformat_minor\": 5 }}\n";
        var json = Encoding.UTF8.GetBytes(Notebook(cell));
        var before = NotebookReader.Read(json);
        before.Error.ShouldBeNull();
        var first = Encoding.UTF8.GetByteCount(text);
        var after = NotebookWriter.Write(json, before, Encoding.UTF8.GetBytes(text + "\nkeep!\n"), [new NotebookCell(1, 0, first), new NotebookCell(2, first + 1, first + 6)]);
        Encoding.UTF8.GetString(after).ShouldBe(Notebook(expected));
    }
}

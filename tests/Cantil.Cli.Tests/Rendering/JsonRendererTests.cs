using System.Text.Json;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Tests.Rendering;

public sealed class JsonRendererTests
{
    private static string Document(params (string Path, string Text, Finding[] Findings)[] files) => Rendered.Report(new JsonRenderer(), files);

    private static (string Path, string Text, Finding[] Findings) Result(string path, string text, params Finding[] findings) => (path, text, findings);

    [Fact]
    public void Nothing_is_an_empty_array() => Document(Result("a.py", "x\n")).ShouldBe("[]");

    [Theory]
    [InlineData(Applicability.Safe, "safe")]
    [InlineData(Applicability.Unsafe, "unsafe")]
    [InlineData(Applicability.DisplayOnly, "displayonly")]
    public void How_far_a_fix_may_be_trusted_is_said_in_ruffs_words(Applicability applicability, string word)
    {
        var fix = new Fix(applicability, "Take it away", [new TextEdit(new TextRange(0, 1), "")]);
        Document(Result("a.py", "x = 1\n", new Finding(Rendered.Rule, new TextRange(0, 1), "It is wrong", fix, 0)))
            .ShouldContain($"\"applicability\": \"{word}\",");
    }

    [Fact]
    public void A_finding_has_ruffs_keys_in_ruffs_order()
    {
        var fix = new Fix(Applicability.Safe, "Take it away", [new TextEdit(new TextRange(0, 10), "")]);
        Document(Result("sub/a.py", "import os\nx = 1\n", new Finding(Rendered.Rule, new TextRange(7, 9), "`os` is \"bad\"", fix, 0))).ShouldBe("""
            [
              {
                "cell": null,
                "code": "F821",
                "end_location": {
                  "column": 10,
                  "row": 1
                },
                "filename": "/home/place/sub/a.py",
                "fix": {
                  "applicability": "safe",
                  "edits": [
                    {
                      "content": "",
                      "end_location": {
                        "column": 1,
                        "row": 2
                      },
                      "location": {
                        "column": 1,
                        "row": 1
                      }
                    }
                  ],
                  "message": "Take it away"
                },
                "location": {
                  "column": 8,
                  "row": 1
                },
                "message": "`os` is \"bad\"",
                "name": "undefined-name",
                "noqa_row": 1,
                "severity": "error",
                "url": null
              }
            ]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Files_are_joined_to_one_array()
    {
        var finding = new Finding(Rendered.Rule, new TextRange(0, 1), "m", null, 0);
        using var document = JsonDocument.Parse(Document(Result("a.py", "x", finding, finding), Result("b.py", "x"), Result("c.py", "x", finding)));
        document.RootElement.EnumerateArray().Select(element => element.GetProperty("filename").GetString())
            .ShouldBe(["/home/place/a.py", "/home/place/a.py", "/home/place/c.py"]);
    }

    [Fact]
    public void A_syntax_error_has_no_noqa_row()
    {
        using var document = JsonDocument.Parse(Document(Result("a.py", "x = = 1", new Finding(null, new TextRange(4, 5), "m", null, 0))));
        var element = document.RootElement[0];
        element.GetProperty("code").GetString().ShouldBe("invalid-syntax");
        element.GetProperty("noqa_row").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Any_text_is_a_valid_string()
    {
        var text = new string([.. Enumerable.Range(0, 256).Select(value => (char)value)]) + "🐍\u2028";
        var finding = new Finding(Rendered.Rule, new TextRange(0, 1), text, null, 0);
        using var document = JsonDocument.Parse(Document(Result("a.py", "x", finding)));
        document.RootElement[0].GetProperty("message").GetString().ShouldBe(text);
    }
}

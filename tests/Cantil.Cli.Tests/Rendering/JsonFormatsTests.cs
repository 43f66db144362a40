using System.Text.Json;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Tests.Rendering;

/// <summary>The documents that other programs read: they have to be whole, whatever stands in them.</summary>
public sealed class JsonFormatsTests
{
    private static readonly string Nasty = new string([.. Enumerable.Range(0, 256).Select(value => (char)value)]) + "🐍\u2028\uFFFE";

    private static readonly Fix Replace = new(Applicability.Safe, "Say it otherwise", [new TextEdit(new TextRange(0, 1), "y"), new TextEdit(new TextRange(2, 3), "")]);

    private static readonly (string, string, Finding[])[] Files =
    [
        ("sub/a b.py", "x\nyé z\n", [
            new(Rendered.Rule, new TextRange(0, 1), "`x` is \"bad\"", Replace, 0), new(null, new TextRange(2, 5), Nasty, null, 2),
            new(Rendered.Rule, new TextRange(6, 7), "m", null, 0), new(Rendered.Rule, new TextRange(6, 7), "m", null, 0),
        ]),
        ("b.py", "x", [new(RuleCatalogue.Find("F401"), new TextRange(0, 1), "other", null, 0)]),
    ];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static JsonElement Document(ReportRenderer renderer, params (string, string, Finding[])[] files) =>
        JsonDocument.Parse(Rendered.Report(renderer, files)).RootElement;

    private static void ShouldBeIndented(ReportRenderer renderer)
    {
        foreach (var files in new[] { Files[..0], Files[1..], Files })
        {
            var text = Rendered.Report(renderer, files);
            var indented = JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement, Indented).ReplaceLineEndings("\n");
            text.Split('\n').Select(line => line.Length - line.TrimStart(' ').Length)
                .ShouldBe(indented.Split('\n').Select(line => line.Length - line.TrimStart(' ').Length), renderer.GetType().Name);
        }
    }

    [Fact]
    public void Documents_are_indented_as_people_expect()
    {
        ShouldBeIndented(new JsonRenderer());
        ShouldBeIndented(new GitLabRenderer(null));
        ShouldBeIndented(new SarifRenderer());
        ShouldBeIndented(new RdjsonRenderer());
    }

    [Fact]
    public void Lines_of_JSON_hold_what_the_array_holds()
    {
        var array = Document(new JsonRenderer(), Files).EnumerateArray().Select(element => JsonSerializer.Serialize(element));
        var lines = Rendered.Report(new JsonRenderer(isInLines: true), Files).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement));
        lines.ShouldBe(array);
        Rendered.Report(new JsonRenderer(isInLines: true)).ShouldBeEmpty();
    }

    [Fact]
    public void Gitlab_gets_places_and_fingerprints_that_differ()
    {
        var all = Document(new GitLabRenderer(null), Files).EnumerateArray().ToList();
        all.Count.ShouldBe(5);
        all[0].GetProperty("check_name").GetString().ShouldBe("F821");
        all[0].GetProperty("description").GetString().ShouldBe("F821: `x` is \"bad\"");
        all[0].GetProperty("severity").GetString().ShouldBe("major");
        all[1].GetProperty("check_name").GetString().ShouldBe("invalid-syntax");
        all[1].GetProperty("location").GetProperty("path").GetString().ShouldBe("sub/a b.py");
        var positions = all[1].GetProperty("location").GetProperty("positions");
        (positions.GetProperty("begin").GetProperty("line").GetInt32(), positions.GetProperty("begin").GetProperty("column").GetInt32()).ShouldBe((2, 1));
        (positions.GetProperty("end").GetProperty("line").GetInt32(), positions.GetProperty("end").GetProperty("column").GetInt32()).ShouldBe((2, 3));
        var fingerprints = all.Select(element => element.GetProperty("fingerprint").GetString()!).ToList();
        fingerprints.Distinct().Count().ShouldBe(5);
        fingerprints.ShouldAllBe(fingerprint => fingerprint.Length == 16);
    }

    [Fact]
    public void A_fingerprint_stays_when_the_line_moves()
    {
        static string Fingerprint(string text, int at) => Document(new GitLabRenderer(null), ("a.py", text, [new(Rendered.Rule, new TextRange(at, at + 1), "m", null, 0)]))[0]
            .GetProperty("fingerprint").GetString()!;
        Fingerprint("x\n", 0).ShouldBe(Fingerprint("\n\n  x\n", 4));
    }

    [Fact]
    public void Paths_for_gitlab_are_those_of_the_project() =>
        Document(new GitLabRenderer("/home"), Files)[0].GetProperty("location").GetProperty("path").GetString().ShouldBe("place/sub/a b.py");

    [Fact]
    public void Sarif_has_what_its_schema_asks_for()
    {
        var log = Document(new SarifRenderer(), Files);
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.GetProperty("$schema").GetString().ShouldStartWith("https://");
        var run = log.GetProperty("runs")[0];
        run.GetProperty("columnKind").GetString().ShouldBe("unicodeCodePoints");
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("cantil");
        driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ShouldBe(["F401", "F821"]);
        foreach (var rule in driver.GetProperty("rules").EnumerateArray())
        {
            rule.GetProperty("shortDescription").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            rule.GetProperty("fullDescription").GetProperty("text").GetString()!.ShouldContain("## What it does");
        }
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            result.GetProperty("level").GetString().ShouldBe("error");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Absolute).ShouldBeTrue();
            foreach (var side in place.GetProperty("region").EnumerateObject())
                side.Value.GetInt32().ShouldBeGreaterThanOrEqualTo(1);
        }
        var change = run.GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("file:///home/place/sub/a%20b.py");
        change.GetProperty("replacements").GetArrayLength().ShouldBe(2);
        change.GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString().ShouldBe("y");
        change.GetProperty("replacements")[1].TryGetProperty("insertedContent", out _).ShouldBeFalse();
        Document(new SarifRenderer()).GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Reviewdog_gets_ranges_and_suggestions()
    {
        var root = Document(new RdjsonRenderer(), Files);
        root.GetProperty("source").GetProperty("name").GetString().ShouldBe("cantil");
        root.GetProperty("severity").GetString().ShouldBe("WARNING");
        var first = root.GetProperty("diagnostics")[0];
        first.GetProperty("code").GetProperty("value").GetString().ShouldBe("F821");
        first.GetProperty("location").GetProperty("path").GetString().ShouldBe("/home/place/sub/a b.py");
        first.GetProperty("suggestions").GetArrayLength().ShouldBe(2);
        first.GetProperty("suggestions")[1].GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().ShouldBe(2);
        root.GetProperty("diagnostics")[1].GetProperty("message").GetString().ShouldBe(Nasty);
        Document(new RdjsonRenderer()).GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
    }
}

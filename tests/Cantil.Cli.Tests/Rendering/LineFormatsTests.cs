using System.Xml.Linq;
using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Tests.Rendering;

public sealed class LineFormatsTests
{
    private static readonly Finding[] Findings =
    [
        new(Rendered.Rule, new TextRange(0, 1), "50 % of\nx, y: z; <&\">]", new Fix(Applicability.Safe, "Do: this", []), 0),
        new(null, new TextRange(20, 21), "It is wrong", null, 0),
    ];

    private static string Report(ReportRenderer renderer, string path = "a,b.py") => Rendered.Report(renderer, (path, "x\n\n\n\n\n\n\n\n\n          y\n", Findings));

    [Fact]
    public void Grouped_findings_stand_in_columns() => Report(new GroupedRenderer(Palette.None)).ShouldBe(
        "a,b.py:\n   1:1  F821 [*] 50 % of\\nx, y: z; <&\">]\n  10:11 invalid-syntax: It is wrong\n\n");

    [Fact]
    public void Github_gets_commands_on_one_line() => Report(new GitHubRenderer()).ShouldBe(
        "::error title=Cantil (F821),file=/home/place/a%2Cb.py,line=1,col=1,endLine=1,endColumn=2::a,b.py:1:1: F821 50 %25 of%0Ax, y: z; <&\">]%0A  help: Do: this\n" +
        "::error title=Cantil (invalid-syntax),file=/home/place/a%2Cb.py,line=10,col=11,endLine=10,endColumn=12::a,b.py:10:11: invalid-syntax: It is wrong\n");

    [Fact]
    public void Github_takes_columns_only_within_a_line() =>
        Rendered.With(new GitHubRenderer(), "x = «1\n2»\n", rule: Rendered.Rule)
            .ShouldBe("::error title=Cantil (F821),file=/home/place/a.py,line=1,endLine=2::a.py:1:5: F821 It is wrong\n");

    [Fact]
    public void Azure_gets_commands_on_one_line() => Report(new AzureRenderer(), "a;].py").ShouldBe(
        "##vso[task.logissue type=error;sourcepath=/home/place/a%3B%5D.py;linenumber=1;columnnumber=1;code=F821;]50 % of%0Ax, y: z; <&\">]\n" +
        "##vso[task.logissue type=error;sourcepath=/home/place/a%3B%5D.py;linenumber=10;columnnumber=11;code=invalid-syntax;]It is wrong\n");

    [Fact]
    public void Pylints_lines_have_no_columns() => Report(new PylintRenderer()).ShouldBe(
        "a,b.py:1: [F821] 50 % of\\nx, y: z; <&\">]\na,b.py:10: [invalid-syntax] It is wrong\n");

    [Fact]
    public void Junit_counts_suites_and_tests()
    {
        var root = XDocument.Parse(Rendered.Report(
            new JUnitRenderer(), ("a.py", "x\n\n\n\n\n\n\n\n\n          y\n", Findings), ("b.x/c", "x", Findings[..1]))).Root!;
        root.Attribute("tests")!.Value.ShouldBe("3");
        root.Attribute("failures")!.Value.ShouldBe("3");
        var suites = root.Elements("testsuite").ToList();
        suites.Select(suite => suite.Attribute("name")!.Value).ShouldBe(["/home/place/a.py", "/home/place/b.x/c"]);
        suites.Select(suite => suite.Attribute("tests")!.Value).ShouldBe(["2", "1"]);
        var tests = root.Descendants("testcase").ToList();
        tests.Select(test => test.Attribute("classname")!.Value).ShouldBe(["/home/place/a", "/home/place/a", "/home/place/b.x/c"]);
        tests[1].Attribute("name")!.Value.ShouldBe("org.cantil.invalid-syntax");
        tests[1].Attribute("line")!.Value.ShouldBe("10");
        tests[0].Element("failure")!.Attribute("message")!.Value.ShouldBe(Findings[0].Message);
        tests[0].Element("failure")!.Value.ShouldBe("line 1, col 1, " + Findings[0].Message);
    }

    [Fact]
    public void Junit_of_nothing_is_a_test_that_passed()
    {
        var root = XDocument.Parse(Rendered.Report(new JUnitRenderer())).Root!;
        root.Attribute("failures")!.Value.ShouldBe("0");
        root.Descendants("testcase").ShouldHaveSingleItem().Elements().ShouldBeEmpty();
    }

    [Fact]
    public void Junit_holds_any_text()
    {
        var text = new string([.. Enumerable.Range(0, 256).Select(value => (char)value)]) + "🐍\uFFFE\uFFFF";
        var root = XDocument.Parse(Rendered.Report(new JUnitRenderer(), ("\u0001&<.py", "x", [new(Rendered.Rule, new TextRange(0, 1), text, null, 0)]))).Root!;
        root.Descendants("failure").Single().Attribute("message")!.Value.ShouldEndWith("ÿ🐍\uFFFD\uFFFD");
    }
}

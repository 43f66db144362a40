using System.Text;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Engine;

public sealed class StageTests
{
    [Fact]
    public void Nodes_are_those_of_the_wanted_kinds() =>
        Messages("f(1)\ndel x\nf(2)\n", (r, rule) => r.OnNode(rule, [NodeKind.Call, NodeKind.Delete])).ShouldBe(["Call", "Delete", "Call"]);

    [Fact]
    public void Tokens_are_those_of_the_wanted_kinds() =>
        Messages("a = 1  # c\n# d\n", (r, rule) => r.OnToken(rule, [TokenKind.Comment, TokenKind.Int])).ShouldBe(["Int 2", "Comment 3", "Comment 5"]);

    [Fact]
    public void All_tokens_come_where_none_are_chosen() =>
        Messages("a\n", (r, rule) => r.OnAnyToken(rule)).ShouldBe(["Name 0", "Newline 1", "EndOfFile 2"]);

    [Fact]
    public void Lines_come_in_order()
    {
        const string Text = "a = (\n  1)\r\nb";
        Messages(Text, (r, rule) => r.OnLogicalLine(rule)).ShouldBe(["a = (\n  1)", "b"]);
        Messages(Text, (r, rule) => r.OnPhysicalLine(rule)).ShouldBe(["0 a = (", "1   1)", "2 b"]);
    }

    [Fact]
    public void Bindings_and_scopes_come_with_their_numbers()
    {
        const string Text = "import os\ndef f(a): pass\n";
        Messages(Text, (r, rule) => r.OnBinding(rule)).ShouldContain(m => m.StartsWith("Import os "));
        Messages(Text, (r, rule) => r.OnScope(rule)).ShouldBe(["Module 0", "Function 1"]);
    }

    [Theory]
    [InlineData("pass\n", true, true)]
    [InlineData("pass pass\n", true, false)]
    public void A_broken_file_is_for_rules_that_want_it(string text, bool any, bool whole)
    {
        Messages(text, (r, rule) => r.OnFile(rule, brokenCode: true)).Contains("x.py").ShouldBe(any);
        Messages(text, (r, rule) => r.OnFile(rule, brokenCode: false)).Contains("x.py").ShouldBe(whole);
        Messages(text, (r, rule) => r.OnNode(rule, [NodeKind.Pass])).Contains("Pass").ShouldBe(whole);
        Messages(text, (r, rule) => r.OnToken(rule, [TokenKind.Pass])).ShouldContain("Pass 0");
        Messages(text, (r, rule) => r.OnPhysicalLine(rule)).ShouldContain(m => m.StartsWith("0 "));
    }

    [Fact]
    public void What_is_found_in_a_project_comes_out_with_its_files()
    {
        var reader = new MemoryReader().Add("/p/a.py", "a\nb\n").Add("/p/b.py", "# ruff: noqa\nc\n").Add("/p/c.py", "d\n");
        var settings = new LintSettings(new RuleSet(new StageRule((r, rule) => r.OnProject(rule))), LintOptions.Default, PerFileIgnores.None);
        var files = reader.Files.Keys.Append("/p/d.py").Select(p => new LintFile(p, p, settings)).ToArray();
        var output = new StringBuilder();
        var summary = new LintRunner(reader, new LineRenderer(), new LintRunOptions { Threads = 2 })
            .Run(files, part => output.Append(Encoding.UTF8.GetString(part.Span)));
        output.ToString().ShouldBe("/p/a.py:1:1 F541\n/p/c.py:1:1 F541\n/p/d.py: It is not there\n");
        summary.Counts.Total.ShouldBe(2);
    }

    private static string[] Messages(string text, Action<RuleRegistry, Rule> register)
    {
        var settings = new LintSettings(new RuleSet(new StageRule(register)), LintOptions.Default, PerFileIgnores.None);
        var findings = new FileLinter().Lint(new LintFile("/p/x.py", "x.py", settings), Parser.Parse(SourceText.From(text)));
        return findings.Where(f => f.Rule is not null).Select(f => f.Message).ToArray();
    }
}

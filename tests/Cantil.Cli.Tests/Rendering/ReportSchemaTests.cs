using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Cantil.Cli.Tests.Rendering;

/// <summary>
/// What the schemas of four formats ask for: SARIF 2.1.0 (OASIS), GitLab's code quality report, JUnit as Jenkins reads it, and
/// reviewdog's diagnostic format. Members, types, values and ranges of all that the program writes are checked.
/// </summary>
public sealed class ReportSchemaTests : IDisposable
{
    private const string Notebook = """
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "python"}}, "cells": [
        {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": ["import os\n", "x = 1;"]},
        {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": ["import re, sys\n", "x == None\n"]}]}
        """;

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    /// <summary>The reports over many kinds of files, over nothing to find, and over standard input.</summary>
    private IEnumerable<(int Findings, string Report)> Reports(string format)
    {
        _line.Write("clean/a.py", "x = 1\n");
        _line.Write("odd/a b[1]/ünï #%;=.py", "import os, sys\nimport os\nx = 'é🐍' ;y=1\nif x == None : pass\nprint(nope)\nprint(nope)\n");
        _line.Write("odd/broken.py", "def f(:\n    '''\n");
        _line.Write("odd/control.py", "s = '\u0007\u001B'\nfrom a import (b, c, d)\nprint(b, 'x' 'y')\nassert (1, 'x')\n");
        _line.Write("odd/n.ipynb", Notebook);
        _line.Write("odd/empty.py", "");
        _line.Write("odd/end.py", "import os");
        _line.Write("odd/latin.py", "# -*- coding: latin-1 -*-\nimport os\n");
        yield return (Lint(format, "clean"), _line.Output);
        yield return (Lint(format, "odd"), _line.Output);
        _line.Input = "import os\nx = nope\n"u8.ToArray();
        yield return (Lint(format, "-"), _line.Output);
        yield return (Lint(format, "--stdin-filename", "new/ä.ipynb", "-"), _line.Output);
    }

    private int Lint(string format, params string[] more)
    {
        string[] arguments = ["lint", "--isolated", "--no-cache", "--preview", "--select", "ALL", .. more];
        _line.Run([.. arguments, "--output-format", "json"]).ShouldBeInRange(0, 1, _line.Error);
        using var findings = JsonDocument.Parse(_line.Output);
        _line.Run([.. arguments, "--output-format", format]).ShouldBeInRange(0, 1, _line.Error);
        return findings.RootElement.GetArrayLength();
    }

    [Fact]
    public void Sarif()
    {
        foreach (var (findings, report) in Reports("sarif"))
        {
            using var document = JsonDocument.Parse(report);
            var log = document.RootElement;
            Members(log, "version runs", "$schema");
            log.GetProperty("version").GetString().ShouldBe("2.1.0");
            UriOf(log.GetProperty("$schema")).IsAbsoluteUri.ShouldBeTrue();
            var run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
            Members(run, "tool", "results columnKind");
            run.GetProperty("columnKind").GetString().ShouldBeOneOf("utf16CodeUnits", "unicodeCodePoints");
            Members(run.GetProperty("tool"), "driver", "");
            var driver = run.GetProperty("tool").GetProperty("driver");
            Members(driver, "name", "version rules");
            driver.GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
            driver.GetProperty("version").GetString().ShouldNotBeNullOrEmpty();
            var rules = driver.GetProperty("rules").EnumerateArray().Select(Rule).ToList();
            rules.Distinct().Count().ShouldBe(rules.Count);
            var results = run.GetProperty("results").EnumerateArray().ToList();
            results.Count.ShouldBe(findings);
            foreach (var result in results)
                Result(result, rules);
        }
    }

    private static string Rule(JsonElement rule)
    {
        Members(rule, "id", "shortDescription fullDescription help defaultConfiguration properties");
        foreach (var text in new[] { "shortDescription", "fullDescription", "help" })
            Text(rule.GetProperty(text));
        var configuration = rule.GetProperty("defaultConfiguration");
        Members(configuration, "", "enabled level");
        configuration.GetProperty("enabled").ValueKind.ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
        configuration.GetProperty("level").GetString().ShouldBeOneOf("none", "note", "warning", "error");
        rule.GetProperty("properties").ValueKind.ShouldBe(JsonValueKind.Object);
        return rule.GetProperty("id").GetString()!;
    }

    private static void Result(JsonElement result, List<string> rules)
    {
        Members(result, "message", "ruleId level locations fixes");
        Text(result.GetProperty("message"));
        result.GetProperty("level").GetString().ShouldBeOneOf("none", "note", "warning", "error");
        var rule = result.GetProperty("ruleId").GetString()!;
        (rule == "invalid-syntax" || rules.Contains(rule)).ShouldBeTrue(rule);
        var place = result.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem();
        Members(place, "", "physicalLocation");
        Members(place.GetProperty("physicalLocation"), "artifactLocation", "region");
        Artifact(place.GetProperty("physicalLocation"));
        Region(place.GetProperty("physicalLocation").GetProperty("region"));
        if (!result.TryGetProperty("fixes", out var fixes))
            return;
        var fix = fixes.EnumerateArray().ShouldHaveSingleItem();
        Members(fix, "artifactChanges", "description");
        Text(fix.GetProperty("description"));
        var change = fix.GetProperty("artifactChanges").EnumerateArray().ShouldHaveSingleItem();
        Members(change, "artifactLocation replacements", "");
        Artifact(change);
        change.GetProperty("replacements").GetArrayLength().ShouldBePositive();
        foreach (var replacement in change.GetProperty("replacements").EnumerateArray())
        {
            Members(replacement, "deletedRegion", "insertedContent");
            Region(replacement.GetProperty("deletedRegion"));
            if (replacement.TryGetProperty("insertedContent", out var content))
                Members(content, "text", "");
        }
    }

    private static void Artifact(JsonElement holder)
    {
        Members(holder.GetProperty("artifactLocation"), "uri", "");
        UriOf(holder.GetProperty("artifactLocation").GetProperty("uri"));
    }

    private static void Region(JsonElement region)
    {
        Members(region, "startLine startColumn endLine endColumn", "");
        Ordered(
            region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32());
    }

    private static void Text(JsonElement message)
    {
        Members(message, "text", "");
        message.GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Gitlab()
    {
        foreach (var (findings, report) in Reports("gitlab"))
        {
            using var document = JsonDocument.Parse(report);
            var issues = document.RootElement.EnumerateArray().ToList();
            issues.Count.ShouldBe(findings);
            foreach (var issue in issues)
            {
                Members(issue, "description check_name fingerprint severity location", "");
                issue.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
                issue.GetProperty("check_name").GetString().ShouldNotBeNullOrEmpty();
                issue.GetProperty("severity").GetString().ShouldBeOneOf("info", "minor", "major", "critical", "blocker");
                var location = issue.GetProperty("location");
                Members(location, "path positions", "");
                location.GetProperty("path").GetString()!.ShouldNotStartWith("./");
                Members(location.GetProperty("positions"), "begin end", "");
                Positions(location.GetProperty("positions"), "begin", "end");
            }
            issues.Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count().ShouldBe(issues.Count);
        }
    }

    [Fact]
    public void Reviewdog()
    {
        foreach (var (findings, report) in Reports("rdjson"))
        {
            using var document = JsonDocument.Parse(report);
            Members(document.RootElement, "diagnostics", "source severity");
            Members(document.RootElement.GetProperty("source"), "name", "url");
            document.RootElement.GetProperty("severity").GetString().ShouldBeOneOf("UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO");
            document.RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBe(findings);
            foreach (var diagnostic in document.RootElement.GetProperty("diagnostics").EnumerateArray())
            {
                Members(diagnostic, "message location", "severity source code suggestions original_output");
                diagnostic.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
                Members(diagnostic.GetProperty("code"), "value", "url");
                diagnostic.GetProperty("code").GetProperty("value").GetString().ShouldNotBeNullOrEmpty();
                Members(diagnostic.GetProperty("location"), "path range", "");
                diagnostic.GetProperty("location").GetProperty("path").GetString().ShouldNotBeNullOrEmpty();
                Range(diagnostic.GetProperty("location"));
                if (!diagnostic.TryGetProperty("suggestions", out var suggestions))
                    continue;
                suggestions.GetArrayLength().ShouldBePositive();
                foreach (var suggestion in suggestions.EnumerateArray())
                {
                    Members(suggestion, "range text", "");
                    suggestion.GetProperty("text").ValueKind.ShouldBe(JsonValueKind.String);
                    Range(suggestion);
                }
            }
        }
    }

    private static void Range(JsonElement holder)
    {
        Members(holder.GetProperty("range"), "start end", "");
        Positions(holder.GetProperty("range"), "start", "end");
    }

    private static void Positions(JsonElement holder, string start, string end)
    {
        var (from, to) = (holder.GetProperty(start), holder.GetProperty(end));
        Members(from, "line column", "");
        Members(to, "line column", "");
        Ordered(from.GetProperty("line").GetInt32(), from.GetProperty("column").GetInt32(), to.GetProperty("line").GetInt32(), to.GetProperty("column").GetInt32());
    }

    /// <summary>
    /// Jenkins' schema, with what ruff writes besides and readers pass over: <c>line</c> and <c>column</c>, the properties of a test,
    /// and how many were skipped in all.
    /// </summary>
    [Fact]
    public void Junit()
    {
        foreach (var (findings, report) in Reports("junit"))
        {
            var suites = XDocument.Parse(report).Root!;
            suites.Name.LocalName.ShouldBe("testsuites");
            Attributes(suites, "", "name tests failures errors skipped");
            ((int)suites.Attribute("tests")!).ShouldBe(Math.Max(1, findings));
            ((int)suites.Attribute("failures")!).ShouldBe(findings);
            foreach (var suite in suites.Elements())
            {
                suite.Name.LocalName.ShouldBe("testsuite");
                Attributes(suite, "name tests failures errors", "skipped package");
                var tests = suite.Elements().ToList();
                ((int)suite.Attribute("tests")!).ShouldBe(tests.Count);
                ((int)suite.Attribute("failures")!).ShouldBe(tests.Count(test => test.Element("failure") is not null));
                foreach (var test in tests)
                    Test(test);
            }
            suites.Descendants("failure").Count().ShouldBe(findings);
        }
    }

    private static void Test(XElement test)
    {
        test.Name.LocalName.ShouldBe("testcase");
        Attributes(test, "name", "classname line column");
        foreach (var number in test.Attributes().Where(attribute => attribute.Name.LocalName is "line" or "column"))
            ((int)number).ShouldBePositive();
        foreach (var element in test.Elements())
        {
            element.Name.LocalName.ShouldBeOneOf("failure", "properties");
            if (element.Name.LocalName == "failure")
                Attributes(element, "message", "type");
            foreach (var property in element.Elements())
                Attributes(property, "name value", "");
        }
    }

    private static void Attributes(XElement element, string required, string optional) =>
        Names(element.Attributes().Select(attribute => attribute.Name.LocalName), required, optional, element.Name.LocalName);

    /// <summary>Checks that there are all members that have to be there, each once, and none that nobody knows.</summary>
    private static void Members(JsonElement element, string required, string optional) =>
        Names(element.EnumerateObject().Select(member => member.Name), required, optional, element.ToString());

    private static void Names(IEnumerable<string> names, string required, string optional, string what)
    {
        var there = names.ToList();
        var needed = required.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        there.Distinct().Count().ShouldBe(there.Count, what);
        there.ShouldBeSubsetOf([.. needed, .. optional.Split(' ', StringSplitOptions.RemoveEmptyEntries)], what);
        needed.ShouldBeSubsetOf(there, what);
    }

    private static void Ordered(int row, int column, int endRow, int endColumn)
    {
        Math.Min(row, column).ShouldBeGreaterThanOrEqualTo(1);
        Math.Min(endRow, endColumn).ShouldBeGreaterThanOrEqualTo(1);
        (row < endRow || (row == endRow && column <= endColumn)).ShouldBeTrue($"{row}:{column} to {endRow}:{endColumn}");
    }

    /// <summary>RFC 3986: only characters that a reference may have, and every percent sign before two digits.</summary>
    private static Uri UriOf(JsonElement element)
    {
        var text = element.GetString()!;
        text.ShouldMatch("^(?:[A-Za-z0-9._~:/?@!$&'()*+,;=#-]|%[0-9A-F]{2})+$");
        var uri = new Uri(text, UriKind.RelativeOrAbsolute);
        Encoding.UTF8.GetByteCount(uri.OriginalString).ShouldBe(text.Length);
        return uri;
    }
}

using System.Globalization;

namespace Cantil.Tools.Conformance;

/// <summary>Compares findings with ruff's: how far they agree in file, code, row and column, and where they do not.</summary>
internal static class LintConformance
{
    private const int Examples = 5;

    /// <returns>0 where they agree as far as <c>--minimum</c> says, 1 where they do not, 2 where they cannot be compared.</returns>
    public static int Run(string[] words)
    {
        var arguments = new Arguments(words);
        var ruff = arguments["--ruff"] ?? Peers.Find("ruff");
        var cantil = arguments["--cantil"] ?? Path.GetFullPath("cantil");
        if (arguments.Paths.Count == 0 || ruff is null || !File.Exists(cantil))
        {
            Console.Error.WriteLine("error: No paths are given, or no ruff or no cantil is found.\nhelp: conformance-lint [--ruff RUFF] [--cantil CANTIL] [--select CODES] PATH…");
            return 2;
        }
        var select = arguments["--select"] ?? "F";
        string[] options = ["--isolated", "--no-cache", "--select", select, "--output-format", "json", "--exit-zero"];
        if (arguments["--target-version"] is { } version)
            options = [.. options, "--target-version", version];
        var theirs = FoundIssues.Of(ruff, ["check", .. options, .. arguments.Paths]);
        var ours = FoundIssues.Of(cantil, ["lint", .. options, .. arguments.Paths]);
        Report(ours.BrokenFiles, theirs.BrokenFiles);
        return Report(ours.Issues, theirs.Issues) >= arguments.Number("--minimum", 0.998) ? 0 : 1;
    }

    private static void Report(HashSet<string> ours, HashSet<string> theirs)
    {
        Console.WriteLine($"files with syntax errors: both {ours.Count(theirs.Contains)}, only cantil {ours.Except(theirs).Count()}, only ruff {theirs.Except(ours).Count()}");
        foreach (var file in ours.Except(theirs).Order(StringComparer.Ordinal).Take(Examples))
            Console.WriteLine($"    only cantil: {file}");
        foreach (var file in theirs.Except(ours).Order(StringComparer.Ordinal).Take(Examples))
            Console.WriteLine($"    only ruff: {file}");
    }

    private static double Report(HashSet<Issue> ours, HashSet<Issue> theirs)
    {
        var both = ours.Count(theirs.Contains);
        foreach (var code in ours.Concat(theirs).Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal))
        {
            var onlyOurs = ours.Where(issue => issue.Code == code && !theirs.Contains(issue)).ToList();
            var onlyTheirs = theirs.Where(issue => issue.Code == code && !ours.Contains(issue)).ToList();
            if (onlyOurs.Count + onlyTheirs.Count == 0)
                continue;
            Console.WriteLine($"{code}: only cantil {onlyOurs.Count}, only ruff {onlyTheirs.Count}");
            Print("only cantil", onlyOurs);
            Print("only ruff", onlyTheirs);
        }
        var total = ours.Count + theirs.Count;
        var agreement = total == 0 ? 1 : 2.0 * both / total;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cantil {ours.Count}, ruff {theirs.Count}, both {both}: F1 {agreement:0.00000}"));
        return agreement;
    }

    private static void Print(string side, List<Issue> issues)
    {
        foreach (var issue in issues.OrderBy(issue => issue.File, StringComparer.Ordinal).ThenBy(issue => issue.Row).Take(Examples))
            Console.WriteLine($"    {side}: {issue.File}:{issue.Row}:{issue.Column}");
    }
}

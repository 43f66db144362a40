using System.Text;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine;

namespace Cantil.Tools.Documentation;

/// <summary>Writes a page for each rule and an index, from the catalogue; pages of rules that are gone are removed.</summary>
internal static class RulePages
{
    private const string Notice = "<!-- Written by `dotnet run --project tools/Cantil.Tools -- rules-docs`; change the rule's explanation instead. -->\n\n";

    public static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index() };
        for (var number = 0; number < RuleCatalogue.Count; number++)
            pages[FileName(RuleCatalogue.Get(number))] = Page(RuleCatalogue.Get(number));
        foreach (var old in Directory.EnumerateFiles(folder, "*.md"))
            if (!pages.ContainsKey(Path.GetFileName(old)))
                File.Delete(old);
        var written = 0;
        foreach (var (name, content) in pages)
        {
            if (AtomicFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(content), out var changed) is { } problem)
            {
                Console.Error.WriteLine($"error: {name}: Cannot write the page: {problem.Reason}.");
                return 2;
            }
            written += changed ? 1 : 0;
        }
        Console.WriteLine($"{pages.Count} pages, {written} changed");
        return 0;
    }

    private static string FileName(RuleInfo rule) => rule.Name + ".md";

    private static string Index()
    {
        var page = new StringBuilder(Notice).Append("# Rules\n");
        string? origin = null;
        for (var number = 0; number < RuleCatalogue.Count; number++)
        {
            var rule = RuleCatalogue.Get(number);
            if (rule.Origin != origin)
                page.Append($"\n## {origin = rule.Origin}\n\n| code | name | since | fix |\n| --- | --- | --- | --- |\n");
            page.Append($"| {rule.Code} | [{rule.Name}]({FileName(rule)}){Mark(rule.Stability)} | {rule.Since} | {FixWord(rule.Fix)} |\n");
        }
        return page.ToString();
    }

    private static string Page(RuleInfo rule)
    {
        var page = new StringBuilder(Notice).Append($"# {rule.Name} ({rule.Code})\n\n");
        page.Append($"{rule.Origin}, since {rule.Since}{Mark(rule.Stability)}. Fix: {FixWord(rule.Fix)}.\n\n");
        return page.Append(rule.Explanation.Trim().ReplaceLineEndings("\n")).Append('\n').ToString();
    }

    private static string FixWord(FixAvailability fix) => fix switch
    {
        FixAvailability.Always => "always",
        FixAvailability.Sometimes => "sometimes",
        _ => "none",
    };

    private static string Mark(RuleStability stability) => stability == RuleStability.Stable ? "" : $" ({stability.ToString().ToLowerInvariant()})";
}

using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Cantil.Cli.Tests.Linting.ImportSorting;

/// <summary>
/// A project, sorted under many options: each line of <c>options.txt</c> is a set of them with a name. The golden file of that name
/// has the findings and the fixed text of each file that is otherwise than without options. With CANTIL_UPDATE_GOLDEN=1 in the
/// environment they are written instead of compared; <c>tools/isort/compare_options.py</c> compares the same cases with ruff.
/// </summary>
public sealed class ImportSortingTests : IDisposable
{
    private static readonly string s_folder = Path.GetDirectoryName(ThisFile())!;
    private static readonly Dictionary<string, string[]> s_options = ReadOptions();

    private readonly CommandLine _line = new();

    public static TheoryData<string> Names() => new(s_options.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_and_fixes_are_what_the_options_ask_for(string name)
    {
        var project = Path.Combine(s_folder, "Project");
        foreach (var file in Directory.GetFiles(project, "*.py*", SearchOption.AllDirectories))
            _line.Write(Path.GetRelativePath(project, file), File.ReadAllText(file));
        var byDefault = Sort(s_options["default"]);
        var sorted = name == "default" ? byDefault : Sort(s_options[name]);
        var text = new StringBuilder();
        foreach (var (file, result) in sorted)
            if (name == "default" || result != byDefault[file])
                text.Append($"==== {file}\n{result}");
        var path = Path.Combine(s_folder, "Golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("CANTIL_UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text.ToString());
        text.ToString().ShouldBe(File.ReadAllText(path));
    }

    [Fact]
    public void A_fix_leaves_nothing_to_fix()
    {
        foreach (var (name, options) in s_options)
        {
            // What one fix adds, the other sorts.
            if (options.Any(option => option.Contains("required-imports", StringComparison.Ordinal)))
                continue;
            _line.Write("x.py", File.ReadAllText(Path.Combine(s_folder, "Project", "comments.py")));
            var fixedText = Sort(options)["x.py"];
            _line.Write("x.py", fixedText[(fixedText.IndexOf("----\n", StringComparison.Ordinal) + 5)..]);
            Sort(options)["x.py"].ShouldStartWith("----\n", customMessage: name);
        }
    }

    public void Dispose() => _line.Dispose();

    /// <summary>For each file its findings and its text with all edits applied.</summary>
    private SortedDictionary<string, string> Sort(string[] options)
    {
        _line.Run(["lint", "--isolated", "--select", "I", "--output-format", "json", .. options.SelectMany(o => (string[])["--config", o])]);
        _line.Error.ShouldBeEmpty();
        var findings = JsonDocument.Parse(_line.Output).RootElement.EnumerateArray().ToLookup(f => f.GetProperty("filename").GetString()!);
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(_line.Folder, "*.py*", SearchOption.AllDirectories))
        {
            var result = new StringBuilder();
            foreach (var finding in findings[path])
                result.Append($"{Place(finding, "location")}-{Place(finding, "end_location")} {finding.GetProperty("code").GetString()}\n");
            sorted.Add(Path.GetRelativePath(_line.Folder, path), $"{result}----\n{Fixed(File.ReadAllText(path), findings[path])}");
        }
        return sorted;
    }

    private static string Fixed(string text, IEnumerable<JsonElement> findings)
    {
        var edits = findings.Where(f => f.GetProperty("fix").ValueKind != JsonValueKind.Null)
            .SelectMany(f => f.GetProperty("fix").GetProperty("edits").EnumerateArray())
            .Select(e => (Start: Offset(text, e.GetProperty("location")), End: Offset(text, e.GetProperty("end_location")), Content: e.GetProperty("content").GetString()!))
            .OrderByDescending(e => e.Start).ThenByDescending(e => e.End);
        foreach (var (start, end, content) in edits)
            text = text[..start] + content + text[end..];
        return text;
    }

    private static int Offset(string text, JsonElement place)
    {
        var offset = 0;
        for (var row = place.GetProperty("row").GetInt32(); row > 1; row--)
            offset = text.IndexOf('\n', offset) + 1;
        return offset + place.GetProperty("column").GetInt32() - 1;
    }

    private static string Place(JsonElement finding, string which)
    {
        var place = finding.GetProperty(which);
        return $"{place.GetProperty("row").GetInt32()}:{place.GetProperty("column").GetInt32()}";
    }

    private static Dictionary<string, string[]> ReadOptions()
    {
        var options = new Dictionary<string, string[]>();
        foreach (var line in File.ReadLines(Path.Combine(s_folder, "options.txt")))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            options.Add(line[..colon], line[(colon + 1)..].Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        return options;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

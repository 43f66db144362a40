using System.Diagnostics;
using System.Text.Json;

namespace Cantil.Tools.Conformance;

/// <summary>What a linter printed as JSON.</summary>
internal sealed record FoundIssues(HashSet<Issue> Issues, HashSet<string> BrokenFiles)
{
    public static FoundIssues Of(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        using var document = JsonDocument.Parse(process.StandardOutput.BaseStream);
        process.WaitForExit();
        var found = new FoundIssues([], new HashSet<string>(StringComparer.Ordinal));
        foreach (var element in document.RootElement.EnumerateArray())
        {
            var file = element.GetProperty("filename").GetString()!;
            var code = element.GetProperty("code").GetString()!;
            var location = element.GetProperty("location");
            // Where broken code is broken is a matter of opinion; that it is broken is not.
            if (code == "invalid-syntax")
                found.BrokenFiles.Add(file);
            else
                found.Issues.Add(new Issue(file, code, location.GetProperty("row").GetInt32(), location.GetProperty("column").GetInt32()));
        }
        return found;
    }
}

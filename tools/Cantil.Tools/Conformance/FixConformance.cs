using System.Diagnostics;
using System.Globalization;
using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;

namespace Cantil.Tools.Conformance;

/// <summary>Lets ruff and Cantil fix a copy of the same files each, and compares what comes out byte for byte.</summary>
internal static class FixConformance
{
    private const int Examples = 10;

    /// <returns>0 where as many files are equal as <c>--minimum</c> says and all parse that did, 1 where not, 2 where they cannot be compared.</returns>
    public static int Run(string[] words)
    {
        var arguments = new Arguments(words);
        var ruff = arguments["--ruff"] ?? Peers.Find("ruff");
        var cantil = arguments["--cantil"] ?? Path.GetFullPath("cantil");
        if (arguments.Paths.Count == 0 || ruff is null || !File.Exists(cantil))
        {
            Console.Error.WriteLine("error: No paths are given, or no ruff or no cantil is found.\nhelp: conformance-fix [--ruff RUFF] [--cantil CANTIL] [--select CODES] [--unsafe yes] [--limit N] PATH…");
            return 2;
        }
        var files = Peers.PythonFiles(arguments.Paths).ToList();
        // Spread over all of them, the same ones each time.
        var limit = (int)arguments.Number("--limit", 1000);
        var step = Math.Max(1, files.Count / limit);
        files = [.. files.Where((_, index) => index % step == 0).Take(limit)];
        var folder = Directory.CreateTempSubdirectory("cantil-conformance-").FullName;
        try
        {
            List<string> options = ["--isolated", "--no-cache", "--quiet", "--exit-zero", "--fix", "--select", arguments["--select"] ?? "F,E,W,I"];
            if (arguments["--unsafe"] is not null)
                options.Add("--unsafe-fixes");
            var theirs = Fix(ruff, "check", options, files, Path.Combine(folder, "ruff"));
            var ours = Fix(cantil, "lint", options, files, Path.Combine(folder, "cantil"));
            return Report(files, theirs, ours) >= arguments.Number("--minimum", 0.99) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The copies, fixed, in the order of the files. Each has a folder of its own, so that its name stays.</summary>
    private static List<string> Fix(string program, string command, List<string> options, List<string> files, string folder)
    {
        var copies = new List<string>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            // Its own folder's name is kept: imports from there are the project's own.
            var copy = Path.Combine(folder, i.ToString(CultureInfo.InvariantCulture), Path.GetFileName(Path.GetDirectoryName(files[i])!), Path.GetFileName(files[i]));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, File.ReadAllBytes(files[i]));
            copies.Add(copy);
        }
        var start = new ProcessStartInfo(program, [command, .. options, "."]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (errors.GetAwaiter().GetResult() is { Length: > 0 } said)
            Console.WriteLine(said.Length > 2000 ? said[..2000] : said);
        return copies;
    }

    private static double Report(List<string> files, List<string> theirs, List<string> ours)
    {
        var (same, changed, broken) = (0, 0, 0);
        for (var i = 0; i < files.Count; i++)
        {
            var (before, their, our) = (File.ReadAllBytes(files[i]), File.ReadAllBytes(theirs[i]), File.ReadAllBytes(ours[i]));
            changed += before.AsSpan().SequenceEqual(their) ? 0 : 1;
            if (their.AsSpan().SequenceEqual(our))
                same++;
            else if (i - same < Examples)
                Console.WriteLine($"    differs: {files[i]}");
            if (!before.AsSpan().SequenceEqual(our) && !Parses(our) && Parses(before))
            {
                broken++;
                Console.WriteLine($"    broken: {files[i]}");
            }
        }
        var agreement = files.Count == 0 ? 1 : (double)same / files.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, {changed} changed by ruff, {same} equal, {broken} broken: {agreement:0.0000}"));
        return broken > 0 ? 0 : agreement;
    }

    private static bool Parses(byte[] text) => Parser.Parse(SourceText.From(text)).Errors.Count == 0;
}

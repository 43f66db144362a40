using System.Diagnostics;
using System.Globalization;
using Cantil.Foundation.Text;

namespace Cantil.Tools.Conformance;

/// <summary>
/// Compares what the formatter writes with what ruff writes, by files and by lines, and holds its laws: each file means what it
/// meant, and formatting again changes nothing.
/// </summary>
internal static class FormatConformance
{
    private const int Examples = 10;

    /// <returns>0 where they agree as far as <c>--minimum</c> says, 1 where they do not, 2 where they cannot be compared.</returns>
    public static int Run(string[] words)
    {
        var arguments = new Arguments(words);
        var ruff = arguments["--ruff"] ?? Peers.Find("ruff");
        var cantil = arguments["--cantil"] ?? Path.GetFullPath("cantil");
        if (arguments.Paths.Count == 0 || ruff is null || !File.Exists(cantil))
        {
            Console.Error.WriteLine(
                "error: No paths are given, or no ruff or no cantil is found.\n" +
                "help: conformance-format [--ruff RUFF] [--cantil CANTIL] [--settings 'KEY=VALUE;…'] [--every N] [--show N] PATH…");
            return 2;
        }
        var every = (int)arguments.Number("--every", 1);
        var files = Peers.PythonFiles(arguments.Paths).Where((_, number) => number % every == 0).ToList();
        var folder = Directory.CreateTempSubdirectory("cantil-format-");
        try
        {
            string[] settings = [.. (arguments["--settings"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).SelectMany(setting => new[] { "--config", setting })];
            string[] options = ["format", "--isolated", "--no-cache", "-q", .. settings];
            var theirs = Copy(files, folder.CreateSubdirectory("ruff").FullName);
            var ours = Copy(files, folder.CreateSubdirectory("cantil").FullName);
            Start(ruff, [.. options, folder.FullName + "/ruff"]);
            var unlawful = Start(cantil, [.. options, "--verify", folder.FullName + "/cantil"]).Count(line => line.Contains("fault of Cantil", StringComparison.Ordinal));
            var unstable = Start(cantil, [.. options, "--check", folder.FullName + "/cantil"]).Count(line => line.StartsWith("Would reformat", StringComparison.Ordinal));
            Console.WriteLine($"not lawful {unlawful}, changed again {unstable}");
            return Compare(files, ours, theirs, (int)arguments.Number("--show", Examples)) >= arguments.Number("--minimum", 0.985) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Copy(List<string> files, string folder)
    {
        var copies = new string[files.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"f{i:00000}{Path.GetExtension(files[i])}"));
            // Not a copy of its permissions: what is read-only would stay as it is.
            File.WriteAllBytes(copies[i], File.ReadAllBytes(files[i]));
        }
        return copies;
    }

    /// <returns>What it printed, by lines.</returns>
    private static List<string> Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var lines = new List<string>();
        process.OutputDataReceived += (_, received) => Keep(received.Data);
        process.ErrorDataReceived += (_, received) => Keep(received.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return lines;

        void Keep(string? line)
        {
            lock (lines)
                if (line is not null)
                    lines.Add(line);
        }
    }

    private static double Compare(List<string> files, string[] ours, string[] theirs, int show)
    {
        var (equalFiles, lines, otherLines) = (0, 0L, 0L);
        for (var i = 0; i < files.Count; i++)
        {
            var (one, other) = (SourceText.From(File.ReadAllBytes(ours[i])), SourceText.From(File.ReadAllBytes(theirs[i])));
            lines += other.Lines.Count;
            if (one.Span.SequenceEqual(other.Span))
            {
                equalFiles++;
                continue;
            }
            var changes = LineDiff.Between(other, one);
            foreach (var change in changes)
                otherLines += Math.Max(change.BeforeEnd - change.BeforeStart, change.AfterEnd - change.AfterStart);
            if (show-- > 0)
                Print(files[i], other, one, changes[0]);
        }
        var agreement = (double)equalFiles / Math.Max(1, files.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"files {files.Count}, equal {equalFiles} ({agreement:0.0000}); lines {lines}, other {otherLines} ({1 - (double)otherLines / Math.Max(1, lines):0.00000} equal)"));
        return agreement;
    }

    private static void Print(string file, SourceText theirs, SourceText ours, LineChange change)
    {
        Console.WriteLine($"{file} ({change.BeforeStart + 1})");
        PrintLines("ruff   ", theirs, change.BeforeStart, change.BeforeEnd);
        PrintLines("cantil ", ours, change.AfterStart, change.AfterEnd);
    }

    private static void PrintLines(string side, SourceText text, int from, int to)
    {
        for (var line = from; line < Math.Min(to, from + 8); line++)
            Console.WriteLine($"    {side}{text.GetString(text.Lines.Start(line), text.Lines.End(line))}");
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using Cantil.Linter.Engine;
using Cantil.Syntax;

namespace Cantil.Linter.Tests.Rules.Pyflakes;

/// <summary>
/// Small files, many in one sample, each below a line <c>#--- file name: what it is about</c>. A line in which something
/// is to be found ends with <c>#: CODE@column …</c>; in all other lines nothing is.
/// </summary>
public sealed class AnnotatedSamplesTests
{
    private const string Codes = "F401,F402,F403,F405,F722,F811,F821,F822,F823,F841,F842";
    private static readonly string s_folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Names");

    public static TheoryData<string, string> Samples()
    {
        var samples = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(s_folder, "*.sample").Order(StringComparer.Ordinal))
            foreach (var part in File.ReadAllText(path).Split("#--- ", StringSplitOptions.RemoveEmptyEntries))
                samples.Add($"{Path.GetFileNameWithoutExtension(path)}: {part[..part.IndexOf('\n', StringComparison.Ordinal)]}", part);
        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_line_gives_what_its_comment_says(string title, string sample)
    {
        title.ShouldNotBeEmpty();
        var newline = sample.IndexOf('\n', StringComparison.Ordinal);
        var name = sample[..sample.IndexOf(':', StringComparison.Ordinal)];
        var text = sample[(newline + 1)..];

        var (tree, findings) = Linting.Run(text, Codes, "/project/" + name);

        var lines = text.Split('\n');
        Found(tree, findings, lines.Length).ShouldBe(lines.Select(Expected).ToArray());
    }

    private static string[] Found(SyntaxTree tree, IReadOnlyList<Finding> findings, int lines)
    {
        var found = new string[lines];
        foreach (var row in findings
            .Where(f => f.Rule is not null)
            .Select(f => (Place: tree.Source.Lines.Position(f.Range.Start), f.Rule!.Code))
            .GroupBy(f => f.Place.Row))
        {
            var codes = row.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Code}@{f.Place.Column}"));
            found[row.Key - 1] = string.Join(' ', codes.Order(StringComparer.Ordinal));
        }
        return found.Select(f => f ?? "").ToArray();
    }

    private static string Expected(string line)
    {
        var at = line.IndexOf("  #: ", StringComparison.Ordinal);
        return at < 0 ? "" : line[(at + 5)..];
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

using System.Runtime.CompilerServices;
using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Syntax;

namespace Cantil.Linter.Tests.Rules.Families;

/// <summary>
/// Small files, many in one sample, each below a line <c>#--- file name: what it is about</c>; beside the sample stands
/// what is found in each, with the fixes. The name of a sample begins with the codes that are selected and may go on with <c>.preview</c>. In samples ␍ is a
/// carriage return. With CANTIL_UPDATE_GOLDEN=1 in the environment the findings are written instead of compared; read the
/// difference before you commit it.
/// </summary>
public sealed class FamilyTests
{
    private static readonly string s_folder = Path.GetDirectoryName(ThisFile())!;

    public static TheoryData<string> Samples() =>
        new(Directory.GetFiles(s_folder, "*.sample").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void All_findings_and_fixes_are_as_they_should_be(string name)
    {
        var codes = name.Split('.')[0];
        var options = name.EndsWith(".preview", StringComparison.Ordinal) ? LintOptions.Default with { Preview = true } : LintOptions.Default;
        var text = new StringBuilder();
        foreach (var part in File.ReadAllText(Path.Combine(s_folder, name + ".sample")).Split("#--- ", StringSplitOptions.RemoveEmptyEntries))
        {
            var newline = part.IndexOf('\n', StringComparison.Ordinal);
            text.Append("#--- ").Append(part.AsSpan(0, newline)).Append('\n');
            var file = part[..part.IndexOf(':', StringComparison.Ordinal)];
            Append(text, Linting.Run(part[(newline + 1)..].Replace('␍', '\r'), codes, "/project/" + file, options));
        }
        var path = Path.Combine(s_folder, name + ".diagnostics");
        if (Environment.GetEnvironmentVariable("CANTIL_UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text.ToString());
        text.ToString().ShouldBe(File.ReadAllText(path));
    }

    private static void Append(StringBuilder text, (SyntaxTree Tree, IReadOnlyList<Finding> Findings) result)
    {
        foreach (var finding in result.Findings)
        {
            text.Append($"{Linting.Position(result.Tree, finding.Range.Start)}-{Linting.Position(result.Tree, finding.Range.End)} ")
                .Append($"{finding.Rule?.Code ?? "invalid-syntax"} {finding.Message}\n");
            if (finding.Fix is { } fix)
                Append(text, result.Tree, fix);
        }
    }

    private static void Append(StringBuilder text, SyntaxTree tree, Fix fix)
    {
        text.Append($"    {fix.Applicability}: {fix.Message}\n");
        foreach (var edit in fix.Edits)
            text.Append($"    {Linting.Position(tree, edit.Range.Start)}-{Linting.Position(tree, edit.Range.End)} ")
                .Append($"[{edit.Content.Replace("\n", "⏎", StringComparison.Ordinal).Replace('\r', '␍')}]\n");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

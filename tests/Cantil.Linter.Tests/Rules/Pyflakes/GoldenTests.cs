using System.Runtime.CompilerServices;
using System.Text;

namespace Cantil.Linter.Tests.Rules.Pyflakes;

/// <summary>
/// Samples beside what is found in them. With CANTIL_UPDATE_GOLDEN=1 in the environment the findings are written instead of
/// compared; read the difference before you commit it.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string s_folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Golden");

    public static TheoryData<string> Samples() =>
        new(Directory.GetFiles(s_folder, "*.py").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void All_findings_are_where_they_should_be(string name)
    {
        var (tree, findings) = Linting.Run(File.ReadAllText(Path.Combine(s_folder, name + ".py")), "F5,F6,F7,F9");
        var text = new StringBuilder();
        foreach (var finding in findings)
            text.Append($"{Linting.Position(tree, finding.Range.Start)}-{Linting.Position(tree, finding.Range.End)} ")
                .Append($"{finding.Rule?.Code ?? "invalid-syntax"} {finding.Message.ReplaceLineEndings("⏎")}\n");
        var path = Path.Combine(s_folder, name + ".diagnostics");
        if (Environment.GetEnvironmentVariable("CANTIL_UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text.ToString());
        text.ToString().ShouldBe(File.ReadAllText(path));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

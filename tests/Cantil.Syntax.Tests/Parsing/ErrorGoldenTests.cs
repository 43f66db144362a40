using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Tests.Golden;

namespace Cantil.Syntax.Tests.Parsing;

public sealed class ErrorGoldenTests
{
    public static TheoryData<string> Samples => GoldenFile.Samples("Errors");

    [Theory]
    [MemberData(nameof(Samples))]
    public void All_independent_errors_are_reported_where_they_are(string name)
    {
        var tree = Parser.Parse(SourceText.From(GoldenFile.Read("Errors", name)));
        var text = new StringBuilder();
        foreach (var error in tree.Errors)
        {
            var (start, end) = (tree.Source.Lines.Position(error.Range.Start), tree.Source.Lines.Position(error.Range.End));
            text.Append($"{start.Row}:{start.Column}-{end.Row}:{end.Column} {error.Kind} {error.Detail}".TrimEnd()).Append('\n');
        }
        GoldenFile.Verify("Errors", name, ".errors", text.ToString());
    }
}

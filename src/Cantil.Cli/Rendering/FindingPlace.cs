using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>What every format says of a finding.</summary>
internal static class FindingPlace
{
    /// <summary>The code, or the word that stands for one where there is no rule.</summary>
    public static string CodeOf(Finding finding) => finding.Rule?.Code ?? "invalid-syntax";

    /// <summary>Where it starts; the start of the file where there is no text.</summary>
    public static TextPosition StartOf(Finding finding, FileResult result) =>
        result.Tree is { } tree ? tree.Source.Lines.Position(Math.Min(finding.Range.Start, tree.Source.Length)) : new TextPosition(1, 1);

    public static TextPosition EndOf(Finding finding, FileResult result) =>
        result.Tree is { } tree ? tree.Source.Lines.Position(Math.Min(finding.Range.End, tree.Source.Length)) : new TextPosition(1, 1);
}

using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>Where the findings of one file are, asked for one after the other.</summary>
internal struct FindingPlaces(FileResult result)
{
    private PositionCursor _starts = result.Tree is { } tree ? new PositionCursor(tree.Source) : default;
    private PositionCursor _ends = result.Tree is { } tree ? new PositionCursor(tree.Source) : default;

    /// <summary>The code, or the word that stands for one where there is no rule.</summary>
    public static string CodeOf(Finding finding) => finding.Rule?.Code ?? "invalid-syntax";

    /// <summary>The start of the file where there is no text.</summary>
    public TextPosition StartOf(Finding finding) => result.Tree is null ? new TextPosition(1, 1) : _starts.Of(finding.Range.Start);

    public TextPosition EndOf(Finding finding) => result.Tree is null ? new TextPosition(1, 1) : _ends.Of(finding.Range.End);
}

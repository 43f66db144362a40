using Cantil.Syntax.Reading;

namespace Cantil.Linter.Fixes;

/// <summary>A file's text before and after its fixes, in UTF-8; of a notebook, that of its cells.</summary>
/// <param name="Cells">Where the cells of a notebook are in <paramref name="After"/>; null for other files.</param>
/// <param name="Rules">The rules whose fixes were applied, with how many each, in the order in which they came.</param>
/// <param name="Notes">What is to be said: sentences without a full stop.</param>
public sealed record FixedText(
    byte[] Before, byte[] After, IReadOnlyList<NotebookCell>? Cells, IReadOnlyList<FixCount> Rules, IReadOnlyList<string> Notes)
{
    public bool IsChanged => !Before.AsSpan().SequenceEqual(After);

    /// <summary>How many findings were fixed.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var rule in Rules)
                count += rule.Count;
            return count;
        }
    }
}

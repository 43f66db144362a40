using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine.Baselines;

/// <summary>Takes findings out of a file's before anybody sees them. Called from many threads.</summary>
public interface IFindingSink
{
    /// <summary>What it takes depends on: of two with the same, one takes what the other does; null where nothing may be kept of a run.</summary>
    string? Identity { get; }

    /// <summary>Whether findings in a file may be taken; where not, it need not keep them.</summary>
    /// <param name="path">Full, with slashes.</param>
    bool Concerns(string path);

    /// <summary>Says which findings are taken.</summary>
    /// <param name="path">Full, with slashes.</param>
    /// <param name="findings">In the order of the text.</param>
    /// <param name="taken">To be set; as long as the list.</param>
    void Take(string path, SourceText source, IReadOnlyList<Finding> findings, Span<bool> taken);
}

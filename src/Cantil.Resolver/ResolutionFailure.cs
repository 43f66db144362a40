using Cantil.Packaging.Markers;

namespace Cantil.Resolver;

/// <summary>Why there is no resolution.</summary>
public sealed class ResolutionFailure
{
    internal ResolutionFailure()
    {
    }

    /// <summary>The shortest true explanation that was found: sentences, each of which follows from those before it or from what the packages say.</summary>
    public required IReadOnlyList<string> Explanation { get; init; }

    /// <summary>What may help: sentences.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>The environments for which there is none; everything where it fails everywhere.</summary>
    public required MarkerTree Environment { get; init; }

    /// <summary>What the user should know besides: sentences, each once.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>All in one text.</summary>
    public override string ToString() => string.Join('\n', [.. Explanation, .. Hints.Select(hint => "help: " + hint)]);
}

using Cantil.Packaging.Locking;
using Cantil.Resolver;

namespace Cantil.Projects.Locking;

/// <summary>What became of a lock.</summary>
public sealed class LockOutcome
{
    /// <summary>The file's content; null where there is no resolution.</summary>
    public byte[]? Content { get; init; }

    /// <summary>The lock; null where there is no resolution, or where the old lock was seen to be right without reading it.</summary>
    public PylockDocument? Document { get; init; }

    /// <summary>Whether the file on disk has this content.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>How many packages the lock has.</summary>
    public int PackageCount { get; init; }

    /// <summary>Against the old lock; none where there was none.</summary>
    public IReadOnlyList<LockChange> Changes { get; init; } = [];

    /// <summary>Why there is no resolution; null where there is one.</summary>
    public ResolutionFailure? Failure { get; init; }

    /// <summary>What the user should know: sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

namespace Cantil.Packaging.Locking;

/// <summary>What a lock installs in an environment, or why it cannot be installed there.</summary>
/// <param name="Choices">In the order of the lock; empty where there is an <paramref name="Error"/>.</param>
/// <param name="Error">A sentence that names the package, or null.</param>
public sealed record PylockSelection(IReadOnlyList<PylockChoice> Choices, string? Error);

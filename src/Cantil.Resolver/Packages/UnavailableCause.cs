using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Packages;

/// <summary>Some candidates of a package cannot be used.</summary>
/// <param name="kind">Why.</param>
/// <param name="detail">The Pythons that they need, or the reason as a sentence's end; empty where the kind says all.</param>
internal sealed class UnavailableCause(UnavailableKind kind, string detail) : Cause
{
    public UnavailableKind Kind { get; } = kind;

    public string Detail { get; } = detail;
}

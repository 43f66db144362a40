using Cantil.Packaging.Names;

namespace Cantil.Index.Caching;

/// <summary>Whose cached answers are asked for again although they are fresh. Immutable.</summary>
public sealed class RefreshPolicy
{
    private readonly HashSet<PackageName>? _packages;

    private RefreshPolicy(bool isAll, HashSet<PackageName>? packages) => (IsAll, _packages) = (isAll, packages);

    /// <summary>Nobody's.</summary>
    public static RefreshPolicy None { get; } = new(false, null);

    /// <summary>Everybody's (<c>--refresh</c>).</summary>
    public static RefreshPolicy All { get; } = new(true, null);

    public bool IsAll { get; }

    /// <summary>Those of some packages (<c>--refresh-package</c>).</summary>
    public static RefreshPolicy Of(IEnumerable<PackageName> packages) => new(false, [.. packages]);

    public bool Includes(PackageName package) => IsAll || _packages?.Contains(package) == true;
}

namespace Cantil.Resolver;

/// <summary>
/// Where the files of a package come from. The resolver compares origins and hands them to the provider; what the keys mean is the
/// provider's. Packages of one name from different origins never stand in one environment.
/// </summary>
/// <param name="Kind">What the key names.</param>
/// <param name="Key">The name of an index, or a URL or path; empty for <see cref="PackageOriginKind.Default"/>.</param>
public readonly record struct PackageOrigin(PackageOriginKind Kind, string Key)
{
    /// <summary>The indexes of the project, in their order.</summary>
    public static PackageOrigin Default { get; } = new(PackageOriginKind.Default, "");

    public string Key { get; } = Key ?? "";

    /// <summary>One named index.</summary>
    public static PackageOrigin Index(string key) => new(PackageOriginKind.Index, key);

    /// <summary>One file, folder or repository, which holds one version.</summary>
    public static PackageOrigin Direct(string key) => new(PackageOriginKind.Direct, key);
}

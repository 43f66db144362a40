namespace Cantil.Resolver;

/// <summary>What a <see cref="PackageOrigin"/> is.</summary>
public enum PackageOriginKind : byte
{
    /// <summary>The indexes of the project.</summary>
    Default,

    /// <summary>One index, to which the package is pinned.</summary>
    Index,

    /// <summary>A URL, a path or a repository.</summary>
    Direct,
}

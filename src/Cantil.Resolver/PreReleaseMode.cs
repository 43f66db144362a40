namespace Cantil.Resolver;

/// <summary>When pre-releases come into question.</summary>
public enum PreReleaseMode : byte
{
    /// <summary>As <see cref="IfNecessary"/>; an older name.</summary>
    IfNecessaryOrExplicit,

    /// <summary>Where no final version is left that would do.</summary>
    IfNecessary,

    /// <summary>Where no final version is left that would do, and only of packages of which the project's own requirement names a pre-release.</summary>
    Explicit,

    /// <summary>Always: the newest version is taken, whichever it is.</summary>
    Allow,

    /// <summary>Never.</summary>
    Disallow,
}

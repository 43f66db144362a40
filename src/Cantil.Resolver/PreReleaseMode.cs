namespace Cantil.Resolver;

/// <summary>When pre-releases come into question.</summary>
public enum PreReleaseMode : byte
{
    /// <summary>Where a package has nothing else, or where the project's own requirement names one.</summary>
    IfNecessaryOrExplicit,

    /// <summary>Where a package has nothing else.</summary>
    IfNecessary,

    /// <summary>Where the project's own requirement names one.</summary>
    Explicit,

    /// <summary>Always.</summary>
    Allow,

    /// <summary>Never.</summary>
    Disallow,
}

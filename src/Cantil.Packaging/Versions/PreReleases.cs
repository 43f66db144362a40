namespace Cantil.Packaging.Versions;

/// <summary>What becomes of pre-releases (PEP 440, "Handling of pre-releases").</summary>
public enum PreReleases : byte
{
    /// <summary>They count where a specifier names one, or where nothing else satisfies the specifiers.</summary>
    IfNecessary,

    Allow,

    Disallow,
}

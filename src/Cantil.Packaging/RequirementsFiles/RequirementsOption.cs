namespace Cantil.Packaging.RequirementsFiles;

/// <summary>The options of a requirements file (https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options).</summary>
public enum RequirementsOption : byte
{
    IndexUrl,
    ExtraIndexUrl,
    NoIndex,
    Constraint,
    Requirement,
    Editable,
    FindLinks,
    NoBinary,
    OnlyBinary,
    PreferBinary,
    RequireHashes,
    NoRequireHashes,
    PreReleases,
    AllReleases,
    OnlyFinal,
    TrustedHost,
    UseFeature,
    Hash,
    ConfigSettings,

    /// <summary>Of old, and passed over: what setuptools was called with.</summary>
    GlobalOption,
}

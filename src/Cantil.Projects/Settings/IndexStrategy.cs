namespace Cantil.Projects.Settings;

/// <summary>Which indexes are asked for a package.</summary>
public enum IndexStrategy : byte
{
    /// <summary>The first that has the name. What another publishes under the same name cannot get in.</summary>
    FirstIndex,

    /// <summary>All; of versions that will do, those of the first index that has one.</summary>
    UnsafeFirstMatch,

    /// <summary>All, as if they were one.</summary>
    UnsafeBestMatch,
}

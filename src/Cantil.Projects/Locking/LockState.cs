namespace Cantil.Projects.Locking;

/// <summary>What a look at a lock tells.</summary>
public enum LockState : byte
{
    /// <summary>There is none, or it cannot be read.</summary>
    Missing,

    /// <summary>It was made from what the projects say now.</summary>
    Fresh,

    /// <summary>It was made from something else, or somebody wrote in it.</summary>
    Stale,

    /// <summary>Another program made it: only a resolution can tell.</summary>
    Foreign,
}

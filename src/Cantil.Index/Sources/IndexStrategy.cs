namespace Cantil.Index.Sources;

/// <summary>Which of several indexes a project is taken from.</summary>
public enum IndexStrategy : byte
{
    /// <summary>The first index that has the project, alone: nobody can put a project of the same name before it.</summary>
    FirstIndex,

    /// <summary>All of them, the first one's versions before the next one's.</summary>
    UnsafeFirstMatch,

    /// <summary>All of them, the newest version first, wherever it is.</summary>
    UnsafeBestMatch,
}

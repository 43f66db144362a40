namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>What kind of statement an import becomes.</summary>
internal enum ImportForm : byte
{
    /// <summary><c>import module</c>.</summary>
    Straight,

    /// <summary><c>from module import *</c>.</summary>
    Star,

    /// <summary>A <c>from</c> import that takes all members of the module that can be together.</summary>
    Members,

    /// <summary>A <c>from</c> import with a member that stands alone.</summary>
    Single,
}

namespace Cantil.Syntax.Validation;

/// <summary>What a tree holds that calls for a closer look.</summary>
[Flags]
internal enum TreeTraits : byte
{
    None = 0,

    /// <summary><c>global</c> or <c>nonlocal</c></summary>
    NameDeclarations = 1,

    /// <summary>A <c>*</c> expression that is bound.</summary>
    StarTargets = 2,

    /// <summary>Perhaps a <c>*</c> expression where a single value is wanted.</summary>
    LoneStars = 4,
}

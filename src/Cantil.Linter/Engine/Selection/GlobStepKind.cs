namespace Cantil.Linter.Engine.Selection;

/// <summary>What a step of a <see cref="GlobPattern"/> does.</summary>
internal enum GlobStepKind : byte
{
    /// <summary>Takes the character of the step.</summary>
    Character,

    /// <summary>Takes any one character.</summary>
    One,

    /// <summary>Takes any number of characters.</summary>
    Any,

    /// <summary>Takes one of a set.</summary>
    Set,

    /// <summary>Goes on at the target.</summary>
    Jump,

    /// <summary>Goes on at the next step and at the target.</summary>
    Split,
}

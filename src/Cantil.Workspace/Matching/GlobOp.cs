namespace Cantil.Workspace.Matching;

/// <summary>A step of a <see cref="GlobPattern"/>.</summary>
internal enum GlobOp : byte
{
    /// <summary>This character.</summary>
    Character,

    /// <summary>Any one character.</summary>
    Any,

    /// <summary>Any one character but a slash.</summary>
    AnyButSlash,

    /// <summary>A character of a class.</summary>
    Class,

    /// <summary>Any characters but slashes, or none.</summary>
    Run,

    /// <summary>Any characters, or none.</summary>
    WideRun,

    /// <summary>Whole directories, each with the slash behind it, or none.</summary>
    Directories,
}

namespace Cantil.Workspace.Matching;

/// <summary>A step of a <see cref="GlobPattern"/>.</summary>
internal enum GlobOp : byte
{
    /// <summary>This character.</summary>
    Character,

    /// <summary>Any one character.</summary>
    Any,

    /// <summary>Any one byte: git and globset count bytes, so that no character beyond ASCII is one.</summary>
    AnyByte,

    /// <summary>Any one byte but a slash.</summary>
    AnyByteButSlash,

    /// <summary>A byte of a class.</summary>
    Class,

    /// <summary>Any characters but slashes, or none.</summary>
    Run,

    /// <summary>Any characters, or none.</summary>
    WideRun,

    /// <summary>Whole directories, each with the slash behind it, or none.</summary>
    Directories,
}

namespace Cantil.Syntax.Reading;

/// <summary>Why bytes are no source text.</summary>
public enum SourceErrorKind : byte
{
    /// <summary>The declared encoding is none that this program reads.</summary>
    UnknownEncoding,

    /// <summary>UTF-16 or UTF-32, declared or by a byte order mark.</summary>
    WideEncoding,

    /// <summary>A UTF-8 byte order mark, but another encoding declared.</summary>
    EncodingContradictsMark,

    /// <summary>A byte that is not UTF-8, and no encoding declared.</summary>
    NotUtf8,

    /// <summary>A byte that the declared encoding does not have.</summary>
    NotInEncoding,

    /// <summary>A notebook that is not JSON.</summary>
    NotJson,

    /// <summary>A notebook whose JSON is none of nbformat 4.</summary>
    NotNotebook,
}

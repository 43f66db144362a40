namespace Cantil.Index;

/// <summary>What kind of thing went wrong with an index.</summary>
public enum IndexProblem : byte
{
    /// <summary>There is no such project or file.</summary>
    NotFound,

    /// <summary>Credentials are missing, or they are the wrong ones (401, 403).</summary>
    Unauthorized,

    /// <summary>Nothing came for too long.</summary>
    Timeout,

    /// <summary>No connection: no such host, refused, cut off.</summary>
    Unreachable,

    /// <summary>The connection could not be made safe: a certificate that nobody trusts.</summary>
    Insecure,

    /// <summary>An answer that says that the server failed (5xx, 429), or one that cannot be used (redirects in a circle).</summary>
    Refused,

    /// <summary>What came is not what it should be: no page, too large, cut off.</summary>
    Malformed,

    /// <summary>A file or metadata that does not have the hash that the index says.</summary>
    WrongHash,

    /// <summary>Metadata of another project or version than the file's name says.</summary>
    WrongMetadata,

    /// <summary>The network is needed, and it may not be used.</summary>
    Offline,

    /// <summary>Only a build can tell the metadata, and nobody builds.</summary>
    NeedsBuild,

    /// <summary>A setting that means nothing.</summary>
    BadSetting,

    /// <summary>A local file or folder that cannot be read.</summary>
    BadFile,
}

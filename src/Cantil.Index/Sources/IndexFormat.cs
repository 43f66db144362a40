namespace Cantil.Index.Sources;

/// <summary>How an index is laid out.</summary>
public enum IndexFormat : byte
{
    /// <summary>A page a project (PEP 503, 691).</summary>
    Simple,

    /// <summary>One page or folder with the files of all projects (<c>--find-links</c>).</summary>
    Flat,
}

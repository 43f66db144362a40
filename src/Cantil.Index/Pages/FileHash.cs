namespace Cantil.Index.Pages;

/// <summary>A hash of a file.</summary>
/// <param name="Algorithm">By its name in Python's <c>hashlib</c>, such as <c>sha256</c>.</param>
/// <param name="Digest">In hexadecimal digits, small letters.</param>
public readonly record struct FileHash(string Algorithm, string Digest)
{
    /// <summary>As in <c>sha256:…</c>, the form of requirements files.</summary>
    public override string ToString() => $"{Algorithm}:{Digest}";
}

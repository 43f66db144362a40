namespace Cantil.Packaging.Locking;

/// <summary>A hash of a file (PEP 751, "hashes").</summary>
/// <param name="Algorithm">As Python's <c>hashlib</c> names it: <c>sha256</c>.</param>
/// <param name="Value">In hexadecimal digits.</param>
public readonly record struct PylockHash(string Algorithm, string Value)
{
    /// <summary>As <c>requirements.txt</c> has it: <c>sha256:…</c>.</summary>
    public override string ToString() => $"{Algorithm}:{Value}";
}

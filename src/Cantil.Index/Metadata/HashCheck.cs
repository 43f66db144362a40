using System.Security.Cryptography;
using Cantil.Index.Pages;

namespace Cantil.Index.Metadata;

/// <summary>Compares content with the hashes that an index says.</summary>
internal static class HashCheck
{
    /// <summary>Does nothing where no hash is known that can be computed.</summary>
    /// <param name="hashes">What the index says.</param>
    /// <param name="content">What came.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <exception cref="IndexException">The content has another hash.</exception>
    public static void Require(IReadOnlyList<FileHash> hashes, ReadOnlySpan<byte> content, Func<string> what)
    {
        if (Choose(hashes) is not { } hash)
            return;
        using var sum = IncrementalHash.CreateHash(NameOf(hash.Algorithm)!.Value);
        sum.AppendData(content);
        Require(hash, sum, what);
    }

    /// <param name="hash">What is said.</param>
    /// <param name="sum">What came.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <param name="isDirect">Whether the address says it, and not an index.</param>
    public static void Require(FileHash hash, IncrementalHash sum, Func<string> what, bool isDirect = false)
    {
        var found = Convert.ToHexStringLower(sum.GetCurrentHash());
        if (!found.Equals(hash.Digest, StringComparison.OrdinalIgnoreCase))
            throw Wrong(hash, found, what(), isDirect);
    }

    public static IndexException Wrong(FileHash hash, string found, string what, bool isDirect) => new(
        IndexProblem.WrongHash, $"The {hash.Algorithm} of {what} is {found}, and {(isDirect ? "its address" : "the index")} says {hash.Digest}.",
        "somebody may have changed the file: do not use it before you know");

    /// <summary>The hash to compare: the strongest that can be computed.</summary>
    public static FileHash? Choose(IReadOnlyList<FileHash> hashes)
    {
        foreach (var wanted in (ReadOnlySpan<string>)["sha256", "sha512", "sha384", "sha1", "md5"])
            for (var i = 0; i < hashes.Count; i++)
                if (hashes[i].Algorithm == wanted)
                    return hashes[i];
        return null;
    }

    public static HashAlgorithmName? NameOf(string algorithm) => algorithm switch
    {
        "sha256" => HashAlgorithmName.SHA256,
        "sha512" => HashAlgorithmName.SHA512,
        "sha384" => HashAlgorithmName.SHA384,
        "sha1" => HashAlgorithmName.SHA1,
        "md5" => HashAlgorithmName.MD5,
        _ => null,
    };
}

using Cantil.Foundation.Toml;

namespace Cantil.Packaging.Locking;

/// <summary>Who was recorded to have published the files (PEP 751, "packages.attestation-identities"; PEP 740).</summary>
/// <param name="Kind">The kind of publisher, such as <c>GitHub</c>.</param>
/// <param name="Values">What else the entry says, in its order.</param>
public sealed record PylockAttestation(string Kind, IReadOnlyList<KeyValuePair<string, TomlFragment>> Values);

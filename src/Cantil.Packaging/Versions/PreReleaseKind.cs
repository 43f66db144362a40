namespace Cantil.Packaging.Versions;

/// <summary>The pre-release segment of a version, in their order (PEP 440, "Pre-releases").</summary>
public enum PreReleaseKind : byte
{
    None,
    Alpha,
    Beta,
    Candidate,
}

namespace Cantil.Resolver.Packages;

/// <summary>Why a version is out.</summary>
internal enum UnavailableKind : byte
{
    Yanked,
    PreRelease,
    Python,
    Files,
    Platform,
    Metadata,
    Origin,
}

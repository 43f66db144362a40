namespace Cantil.Index.Pages;

/// <summary>What is so or not so with a file. Part of the stored form.</summary>
[Flags]
internal enum FileFlags : byte
{
    None = 0,
    Yanked = 1,
    HasMetadata = 2,
    HasRequiresPython = 4,
    HasYankedReason = 8,
}

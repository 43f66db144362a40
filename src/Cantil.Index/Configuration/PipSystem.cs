namespace Cantil.Index.Configuration;

/// <summary>Whose habits the places of pip's configuration follow.</summary>
public enum PipSystem : byte
{
    Unix,
    MacOS,
    Windows,
}

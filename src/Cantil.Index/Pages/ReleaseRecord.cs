using System.Runtime.InteropServices;

namespace Cantil.Index.Pages;

/// <summary>The files of one version, which follow each other. Part of the stored form.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ReleaseRecord
{
    public TextSlice Version;
    public int FirstFile;
    public int FileCount;
}

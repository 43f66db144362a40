using System.Runtime.InteropServices;

namespace Cantil.Index.Pages;

/// <summary>How a stored page begins; behind it stand the files, the releases, what was left out, the texts.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PageHeader
{
    public int Format;
    public int Files;
    public int Releases;
    public int Skipped;

    /// <summary>In bytes.</summary>
    public int Texts;

    /// <summary>What relative addresses of files are relative to.</summary>
    public TextSlice Base;
}

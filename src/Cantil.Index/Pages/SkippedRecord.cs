using System.Runtime.InteropServices;

namespace Cantil.Index.Pages;

/// <summary>A file that is left out. Part of the stored form.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct SkippedRecord
{
    public TextSlice Name;
    public TextSlice Reason;
}

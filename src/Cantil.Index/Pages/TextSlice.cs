using System.Runtime.InteropServices;

namespace Cantil.Index.Pages;

/// <summary>A part of a page's texts, in bytes. Part of the stored form.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct TextSlice(int start, int length)
{
    public readonly int Start = start;
    public readonly int Length = length;
}

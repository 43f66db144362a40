using System.Runtime.InteropServices;

namespace Cantil.Formatter.Layout;

/// <summary>One element of a <see cref="Tape"/>: sixteen bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct TapeElement(TapeKind kind, int a = 0, int b = 0, int c = 0, byte flag = 0)
{
    public int A = a;
    public int B = b;
    public int C = c;
    public TapeKind Kind = kind;
    public byte Flag = flag;

    public override readonly string ToString() => $"{Kind} {A} {B} {C} {Flag}";
}

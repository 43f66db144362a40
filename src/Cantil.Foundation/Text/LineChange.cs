namespace Cantil.Foundation.Text;

/// <summary>A run of lines that another run replaces; lines count from 0, ends are behind the last, and one of the runs may be empty.</summary>
public readonly record struct LineChange(int BeforeStart, int BeforeEnd, int AfterStart, int AfterEnd);

namespace Cantil.Formatter.Layout;

/// <summary>A part of a <see cref="Tape"/> that is printed where it is called, several times perhaps.</summary>
/// <param name="Start">Its first element.</param>
/// <param name="Breaks">How many things it holds that always break.</param>
internal readonly record struct TapePart(int Start, int Breaks)
{
    public bool AlwaysBreaks => Breaks > 0;
}

namespace Cantil.Linter.Engine.Suppression;

/// <summary>Rules that find nothing from one offset to before another.</summary>
/// <param name="Directive">The place of the comment among those of the file; -1 where that is not wanted.</param>
/// <param name="FurthestEnd">The highest <paramref name="End"/> of this and all that start before it.</param>
internal readonly record struct Suppressed(int Start, int End, bool All, RuleBits Rules, int FurthestEnd = 0, int Directive = -1)
{
    public bool Covers(int number, int offset) => Start <= offset && offset < End && (All || Rules.Contains(number));
}

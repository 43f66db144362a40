using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>One condition on one variable, as a clause of a printed marker has it. The caller of what makes diagrams holds <see cref="DiagramTable.Gate"/>.</summary>
internal sealed class MarkerTerm(DiagramVariable variable)
{
    public DiagramVariable Variable { get; } = variable;

    /// <summary>The first version inside; null where there is no lower end.</summary>
    public PackageVersion? Low { get; init; }

    /// <summary>The first version above; null where there is no upper end.</summary>
    public PackageVersion? High { get; init; }

    /// <summary>Intervals that are left out, each of which can be written as one inequality.</summary>
    public VersionInterval[] Holes { get; init; } = [];

    /// <summary>The value that it has, or the values that it does not have.</summary>
    public string[] Values { get; init; } = [];

    /// <summary>Whether the values are those that it does not have, or the flag does not hold.</summary>
    public bool IsNot { get; init; }

    /// <summary>The diagram of this condition alone.</summary>
    public int ToDiagram()
    {
        if (Variable.IsFlag)
            return Signed(DiagramTable.MakeFlag(Variable, DiagramTable.True, DiagramTable.False));
        var all = DiagramTable.True;
        if (Variable.Kind == DiagramVariableKind.Text)
        {
            foreach (var value in Values)
                all = DiagramOperations.And(all, Signed(DiagramTable.MakeText(Variable, [value], [DiagramTable.True, DiagramTable.False])));
            return all;
        }
        if (Low is { } low)
            all = DiagramTable.MakeVersion(Variable, [low], [DiagramTable.False, DiagramTable.True]);
        if (High is { } high)
            all = DiagramOperations.And(all, DiagramTable.MakeVersion(Variable, [high], [DiagramTable.True, DiagramTable.False]));
        foreach (var hole in Holes)
            all = DiagramOperations.And(
                all, DiagramTable.MakeVersion(Variable, [hole.Low, hole.High], [DiagramTable.True, DiagramTable.False, DiagramTable.True]));
        return all;
    }

    private int Signed(int handle) => IsNot ? DiagramOperations.Not(handle) : handle;

    /// <summary>The same condition without one of its parts, each in turn.</summary>
    public IEnumerable<MarkerTerm> Weaker()
    {
        if (Low is not null && High is not null)
        {
            yield return new MarkerTerm(Variable) { High = High };
            yield return new MarkerTerm(Variable) { Low = Low };
        }
        if (Holes.Length > 1)
            for (var i = 0; i < Holes.Length; i++)
                yield return new MarkerTerm(Variable) { Holes = [.. Holes[..i], .. Holes[(i + 1)..]] };
        if (Values.Length > 1)
            for (var i = 0; i < Values.Length; i++)
                yield return new MarkerTerm(Variable) { Values = [.. Values[..i], .. Values[(i + 1)..]], IsNot = true };
    }
}

using System.Runtime.InteropServices;
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
        if (Variable.Kind == DiagramVariableKind.Text)
        {
            var branches = new int[Values.Length + 1];
            Array.Fill(branches, IsNot ? DiagramTable.False : DiagramTable.True);
            branches[^1] = IsNot ? DiagramTable.True : DiagramTable.False;
            return DiagramTable.MakeText(Variable, Values, branches);
        }
        var cuts = new List<PackageVersion>();
        var children = new List<int> { Low is null ? DiagramTable.True : DiagramTable.False };
        if (Low is { } low)
            Add(low, DiagramTable.True);
        foreach (var hole in Holes)
        {
            Add(hole.Low, DiagramTable.False);
            Add(hole.High, DiagramTable.True);
        }
        if (High is { } high)
            Add(high, DiagramTable.False);
        return DiagramTable.MakeVersion(Variable, CollectionsMarshal.AsSpan(cuts), CollectionsMarshal.AsSpan(children));

        void Add(PackageVersion cut, int child)
        {
            cuts.Add(cut);
            children.Add(child);
        }
    }

    private int Signed(int handle) => IsNot ? DiagramOperations.Not(handle) : handle;

    /// <summary>Takes from the condition what may be taken: each part, where <paramref name="isAllowed"/> says that it may hold for that part too.</summary>
    /// <param name="isAllowed">Asked with the condition that holds just where the part is left out.</param>
    public MarkerTerm Weaken(Func<MarkerTerm, bool> isAllowed)
    {
        if (Low is { } low && High is { } high)
            return isAllowed(new MarkerTerm(Variable) { High = low }) ? new MarkerTerm(Variable) { High = High }
                : isAllowed(new MarkerTerm(Variable) { Low = high }) ? new MarkerTerm(Variable) { Low = Low }
                : this;
        // One part at least stays: else the condition would be none.
        if (Holes.Length > 1)
            return new MarkerTerm(Variable) { Holes = Left(Holes, hole => isAllowed(new MarkerTerm(Variable) { Low = hole.Low, High = hole.High })) };
        if (Values.Length > 1)
            return new MarkerTerm(Variable) { Values = Left(Values, value => isAllowed(new MarkerTerm(Variable) { Values = [value] })), IsNot = true };
        return this;
    }

    private static T[] Left<T>(T[] parts, Func<T, bool> isNeedless)
    {
        var left = new List<T>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
            if (left.Count + parts.Length - i == 1 || !isNeedless(parts[i]))
                left.Add(parts[i]);
        return [.. left];
    }
}

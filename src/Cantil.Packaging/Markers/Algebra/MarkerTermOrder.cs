using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>The order in which a marker is printed: versions first, then the variables by their names, what is chosen last.</summary>
internal static class MarkerTermOrder
{
    public static int Compare(MarkerTerm[] left, MarkerTerm[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
            if (Compare(left[i], right[i]) is not 0 and var order)
                return order;
        return left.Length.CompareTo(right.Length);
    }

    public static int Compare(MarkerTerm left, MarkerTerm right)
    {
        var order = Rank(left.Variable).CompareTo(Rank(right.Variable));
        if (order == 0)
            order = string.CompareOrdinal(MarkerVariables.Name(left.Variable.Variable), MarkerVariables.Name(right.Variable.Variable));
        if (order == 0)
            order = left.Variable.CompareTo(right.Variable);
        if (order == 0)
            order = Compare(left.Low, right.Low, whenNone: -1);
        if (order == 0)
            order = Compare(left.High, right.High, whenNone: 1);
        if (order == 0)
            order = left.IsNot.CompareTo(right.IsNot);
        for (var i = 0; order == 0 && i < left.Values.Length && i < right.Values.Length; i++)
            order = string.CompareOrdinal(left.Values[i], right.Values[i]);
        if (order == 0)
            order = left.Values.Length.CompareTo(right.Values.Length);
        for (var i = 0; order == 0 && i < left.Holes.Length && i < right.Holes.Length; i++)
            order = left.Holes[i].Low.CompareTo(right.Holes[i].Low);
        return order != 0 ? order : left.Holes.Length.CompareTo(right.Holes.Length);
    }

    private static int Rank(DiagramVariable variable) => variable.Kind switch
    {
        DiagramVariableKind.Version => 0,
        DiagramVariableKind.Chosen => 2,
        _ => 1,
    };

    private static int Compare(PackageVersion? left, PackageVersion? right, int whenNone) =>
        left is { } x && right is { } y ? x.CompareTo(y) : left is null && right is null ? 0 : left is null ? whenNone : -whenNone;
}

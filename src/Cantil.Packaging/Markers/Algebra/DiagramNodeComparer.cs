namespace Cantil.Packaging.Markers.Algebra;

/// <summary>Nodes are the same where variable and branches are.</summary>
internal sealed class DiagramNodeComparer : IEqualityComparer<DiagramNode>
{
    public bool Equals(DiagramNode? x, DiagramNode? y) =>
        ReferenceEquals(x, y) ||
        (x is not null && y is not null && ReferenceEquals(x.Variable, y.Variable) && x.Children.AsSpan().SequenceEqual(y.Children) &&
        x.Cuts.AsSpan().SequenceEqual(y.Cuts) && x.Values.AsSpan().SequenceEqual(y.Values));

    public int GetHashCode(DiagramNode obj)
    {
        var hash = new HashCode();
        hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Variable));
        foreach (var child in obj.Children)
            hash.Add(child);
        foreach (var cut in obj.Cuts)
            hash.Add(cut.GetHashCode());
        foreach (var value in obj.Values)
            hash.Add(value.GetHashCode(StringComparison.Ordinal));
        return hash.ToHashCode();
    }
}
